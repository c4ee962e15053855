import type { Open311Rules } from '../council/open311-schema.ts';
import { GeoReportClient } from './geo-report-client.ts';

/** The settings that concern the system reports are sent to, as the environment names them. */
export interface Open311Settings {
  OPEN311_SEND_URL?: string | undefined;
  OPEN311_SEND_KEY?: string | undefined;
  OPEN311_SEND_JURISDICTION?: string | undefined;
}

/** The client that the settings ask for; undefined where there is no other system. */
export function geoReportClient(
  settings: Open311Settings,
  rules: Open311Rules,
  patienceMs?: number,
): GeoReportClient | undefined {
  const { OPEN311_SEND_URL: url, OPEN311_SEND_KEY: apiKey, OPEN311_SEND_JURISDICTION: jurisdiction } = settings;
  if (!url || !apiKey) return undefined;
  const { format } = rules;
  return new GeoReportClient({ url, apiKey, jurisdiction, format, ...(patienceMs ? { patienceMs } : {}) });
}
