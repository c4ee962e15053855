import type { Server } from 'restify';
import type { Transcript } from '../../services/conversations/transcript.ts';
import { PHOTO_PATH, type PhotoLinks } from '../../services/open311/photo-links.ts';
import { httpError } from '../http/http-error.ts';
import { route } from '../http/routes.ts';
import { fileHeaders } from '../http/security-headers.ts';

/** What showing photos needs of the rest. */
export interface Open311PhotoParts {
  transcript: Pick<Transcript, 'photo'>;
  photoLinks: PhotoLinks;
  now(): Date;
}

/** Shows a photo of a report to the system that the report went to, at the signed address it was given, until that ends. */
export function mountOpen311Photos(server: Server, { transcript, photoLinks, now }: Open311PhotoParts): void {
  route(server, {
    method: 'GET',
    path: `${PHOTO_PATH}/:id`,
    reach: 'photo ticket',
    headers: fileHeaders,
    handle: async ({ params, query }) => {
      const id = params.id ?? '';
      const said = { until: query.get('until'), sign: query.get('sign') };
      const photo = photoLinks.opens(id, said, now()) ? await transcript.photo(id) : undefined;
      // What has ended, is wrong or was deleted looks the same.
      if (!photo) throw httpError(404);
      return {
        status: 200,
        body: Buffer.from(photo.bytes),
        headers: {
          'Content-Type': photo.type,
          'Content-Disposition': 'inline; filename="photo.jpg"',
          'Cache-Control': 'private, no-store',
        },
      };
    },
  });
}
