import { readNotifyKey } from './api-key.ts';
import { NotifySender } from './notify-sender.ts';

/** The settings that concern GOV.UK Notify, as the environment names them. */
export interface NotifySettings {
  GOVUK_NOTIFY_API_KEY?: string | undefined;
  GOVUK_NOTIFY_SMS_TEMPLATE_ID?: string | undefined;
  GOVUK_NOTIFY_EMAIL_TEMPLATE_ID?: string | undefined;
  GOVUK_NOTIFY_LETTER_TEMPLATE_ID?: string | undefined;
  GOVUK_NOTIFY_URL: string;
}

/** The sender that the settings ask for; undefined where there is no key. */
export function notifySender(settings: NotifySettings): NotifySender | undefined {
  const key = readNotifyKey(settings.GOVUK_NOTIFY_API_KEY ?? '');
  if (!key) return undefined;
  return new NotifySender({
    key,
    url: settings.GOVUK_NOTIFY_URL,
    templates: {
      sms: settings.GOVUK_NOTIFY_SMS_TEMPLATE_ID,
      email: settings.GOVUK_NOTIFY_EMAIL_TEMPLATE_ID,
      letter: settings.GOVUK_NOTIFY_LETTER_TEMPLATE_ID,
    },
  });
}
