import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';

type SetHeaders = (req: IncomingMessage, res: ServerResponse) => void;

const COMMON = {
  // Not for subdomains: a council has others, and this is not theirs to decide.
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
};

/** Headers of answers that are data: nothing in them may run, load or be framed. */
export const dataHeaders: SetHeaders = headers({
  ...COMMON,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  xFrameOptions: { action: 'deny' },
});

/** Headers of a file that came from a resident: shown as a picture, never run, also in another site's page. */
export const fileHeaders: SetHeaders = headers({
  ...COMMON,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], sandbox: [] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
});

/** Headers of a script that other sites load. */
export const sharedScriptHeaders: SetHeaders = headers({
  ...COMMON,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
});

/**
 * Headers of a page of ours.
 *
 * @param framedBy origins of the sites that may show it in a frame
 * @param connectTo origins its script may talk to beside our own
 * @param formsLeadTo origins that a form may lead on to beside our own
 */
export function pageHeaders(
  framedBy: readonly string[],
  connectTo: readonly string[] = [],
  formsLeadTo: readonly string[] = [],
): SetHeaders {
  return headers({
    ...COMMON,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...connectTo],
        formAction: ["'self'", ...formsLeadTo],
        baseUri: ["'none'"],
        frameAncestors: framedBy.length > 0 ? ["'self'", ...framedBy] : ["'self'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    // `frame-ancestors` says it finer; this older header knows only yes or no.
    xFrameOptions: false,
  });
}

/**
 * Headers of a page of the desk: nothing inline, nothing from elsewhere, never in a frame. A form of it says where it
 * comes from; other sites are told nothing.
 */
export const deskHeaders: SetHeaders = headers({
  ...COMMON,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      mediaSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

function headers(options: HelmetOptions): SetHeaders {
  const set = helmet(options);
  return (req, res) => {
    if (options.xFrameOptions === false) res.removeHeader('X-Frame-Options');
    set(req, res, () => undefined);
  };
}
