import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where photos of reports are shown to the system that the reports were sent to. */
export const PHOTO_PATH = '/open311/photos';

/**
 * Addresses at which a photo can be had for a while, by whoever was given one. An address is signed, and nothing is
 * stored: it opens one photo until it ends.
 */
export class PhotoLinks {
  readonly #secret: () => string;

  /** @param secret the service's, the same in all its processes */
  constructor(secret: () => string) {
    this.#secret = secret;
  }

  /** A path of this service that opens a photo until an instant. */
  path(photo: string, until: Date): string {
    const end = Math.floor(until.getTime() / 1000);
    return `${PHOTO_PATH}/${photo}?until=${end}&sign=${this.#sign(photo, end).toString('base64url')}`;
  }

  /** Whether what an address says opens a photo now. */
  opens(photo: string, { until, sign }: { until: string | null; sign: string | null }, now: Date): boolean {
    const end = /^\d{1,12}$/.test(until ?? '') ? Number(until) : 0;
    const given = Buffer.from(sign ?? '', 'base64url');
    const made = this.#sign(photo, end);
    return given.length === made.length && timingSafeEqual(given, made) && now.getTime() < end * 1000;
  }

  #sign(photo: string, end: number): Buffer {
    return createHmac('sha256', this.#secret()).update(`open311-photo/${photo}/${end}`).digest();
  }
}
