import { organisationOn } from '../../services/council/facts.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Open311Deps } from './deps.ts';
import { FORMATS } from './format.ts';
import type { PlainObject } from './xml.ts';

/** Where every address of this door begins. */
export const BASE_PATH = '/open311/v2';

/** When what this door offers last changed. */
const CHANGESET = '2026-11-23T00:00:00Z';
const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';
const TYPES = { xml: 'text/xml', json: 'application/json' };

/** What this server speaks, and whom to ask. */
export function renderDiscovery(deps: Open311Deps): PlainObject {
  const { name, main_phone, website } = organisationOn(deps.council, londonDate(deps.now()));
  return {
    changeset: CHANGESET,
    contact: `${name}, ${main_phone}, ${website}`,
    key_service: `Ask ${name} for a key: ${main_phone}`,
    endpoints: [
      {
        specification: SPECIFICATION,
        url: `${deps.publicBaseUrl}${BASE_PATH}`,
        changeset: CHANGESET,
        type: 'production',
        formats: FORMATS.map((format) => TYPES[format]),
      },
    ],
  };
}
