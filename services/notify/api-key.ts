const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** A key's name may hold hyphens, so it is read from its end. */
const API_KEY = new RegExp(`(${UUID})-(${UUID})$`, 'i');

/** The two halves of a GOV.UK Notify API key, `{name}-{service id}-{secret}`. */
export interface NotifyKey {
  serviceId: string;
  secret: string;
}

/** Reads an API key; undefined when it is none. */
export function readNotifyKey(apiKey: string): NotifyKey | undefined {
  const [, serviceId, secret] = API_KEY.exec(apiKey) ?? [];
  return serviceId && secret ? { serviceId, secret } : undefined;
}
