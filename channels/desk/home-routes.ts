import type { Server } from 'restify';
import { mayDo } from '../../services/staff/permissions.ts';
import { html } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import { route } from '../http/routes.ts';
import { fileHeaders } from '../http/security-headers.ts';
import { apiRoute, deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';
import { pageReply } from './layout.ts';
import type { DeskParts } from './parts.ts';

/** Adds the desk's first page, who is signed in, and the photos of residents. */
export function mountHome(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk', needs: 'signed-in' },
    handle: async ({ staff }) => {
      const counts = mayDo(staff.role, 'work') ? await parts.records.counts(parts.now()) : undefined;
      return pageReply({
        title: 'Home',
        staff,
        body: html`<h1>Hello, <bdi>${staff.name}</bdi></h1>
          ${
            counts
              ? html`<ul class="counts">${[
                  [counts.waiting, 'waiting for a person', '/desk/queue'],
                  [counts.openReports, 'open reports', '/desk/records?kind=report&state=open'],
                  [counts.lateReports, 'late reports', '/desk/records?kind=report&state=late'],
                  [counts.openComplaints, 'open complaints', '/desk/records?kind=complaint&state=open'],
                  [counts.lateComplaints, 'late complaints', '/desk/records?kind=complaint&state=late'],
                  [counts.openEnquiries, 'open enquiries', '/desk/records?kind=enquiry&state=open'],
                  [counts.lateEnquiries, 'late enquiries', '/desk/records?kind=enquiry&state=late'],
                  [counts.appointmentsToday, 'appointments still to come today', '/desk/records?kind=appointment'],
                ].map(
                  ([count, name, path]) =>
                    html`<li><strong>${String(count)}</strong> <a href="${String(path)}">${String(name)}</a></li>`,
                )}</ul>`
              : ''
          }
          <p><a href="/standards">What we promise, and how we keep it</a></p>`,
      });
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/session', needs: 'signed-in' },
    summary: 'Who is signed in, and the token that forms carry',
    handle: async ({ staff, csrf }) => ({ staff, csrf }),
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/counts', needs: 'work', summary: 'How much lies with the council now' },
    handle: () => parts.records.counts(parts.now()),
  });
  route(server, {
    ...{ method: 'GET', path: '/desk/photos/:id', reach: 'staff session', needs: 'work', headers: fileHeaders },
    handle: async (request) => {
      const staff = await guard.staffOf(request);
      if (!staff) throw httpError(404);
      if (!mayDo(staff.role, 'work')) throw httpError(404);
      const photo = await parts.transcript.photo(request.params.id ?? '');
      if (!photo) throw httpError(404);
      const { type, bytes } = photo;
      return {
        status: 200,
        headers: { 'Content-Type': type, 'Cache-Control': 'private, no-store', 'Content-Disposition': 'inline' },
        body: Buffer.from(bytes),
      };
    },
  });
}
