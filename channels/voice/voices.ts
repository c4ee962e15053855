import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';

/** How a language is spoken and heard on the phone. */
export interface Voice {
  /** Who reads it out, and how Twilio names the language then, where it has a name for it beside the voice's. */
  speaks?: Pick<VoiceResponse.SayAttributes, 'voice' | 'language'>;
  /** How Twilio names the language when it listens. */
  hears?: NonNullable<VoiceResponse.GatherAttributes['language']>;
  /** How Twilio names it while it takes a card: what goes wrong there is said in few languages. */
  pays?: NonNullable<VoiceResponse.PayAttributes['language']>;
}

/**
 * What Twilio can speak and hear of the languages we understand, by the code of their folder in `locales/`. A language
 * that is not here, or has no voice here, is never read out: its speakers are told so, and offered another way.
 */
export const VOICES: Readonly<Record<string, Voice>> = {
  en: { speaks: { voice: 'Polly.Amy-Neural', language: 'en-GB' }, hears: 'en-GB', pays: 'en-GB' },
  ar: { speaks: { voice: 'Polly.Zeina', language: 'arb' }, hears: 'ar-AE' },
  bg: { speaks: { voice: 'Google.bg-BG-Standard-A', language: 'bg-BG' }, hears: 'bg-BG' },
  bn: { speaks: { voice: 'Google.bn-IN-Standard-A', language: 'bn-IN' }, hears: 'bn-BD' },
  de: { speaks: { voice: 'Polly.Vicki-Neural', language: 'de-DE' }, hears: 'de-DE', pays: 'de-DE' },
  es: { speaks: { voice: 'Polly.Lucia-Neural', language: 'es-ES' }, hears: 'es-ES', pays: 'es-ES' },
  fa: { hears: 'fa-IR' },
  fr: { speaks: { voice: 'Polly.Lea-Neural', language: 'fr-FR' }, hears: 'fr-FR', pays: 'fr-FR' },
  hi: { speaks: { voice: 'Polly.Kajal-Neural', language: 'hi-IN' }, hears: 'hi-IN' },
  it: { speaks: { voice: 'Polly.Bianca-Neural', language: 'it-IT' }, hears: 'it-IT', pays: 'it-IT' },
  ku: {},
  lt: { speaks: { voice: 'Google.lt-LT-Standard-A' }, hears: 'lt-LT' },
  ml: { speaks: { voice: 'Google.ml-IN-Standard-A', language: 'ml-IN' }, hears: 'ml-IN' },
  pl: { speaks: { voice: 'Polly.Ola-Neural', language: 'pl-PL' }, hears: 'pl-PL' },
  pt: { speaks: { voice: 'Polly.Ines-Neural', language: 'pt-PT' }, hears: 'pt-PT' },
  ro: { speaks: { voice: 'Polly.Carmen', language: 'ro-RO' }, hears: 'ro-RO' },
  ru: { speaks: { voice: 'Polly.Tatyana', language: 'ru-RU' }, hears: 'ru-RU' },
  tr: { speaks: { voice: 'Polly.Filiz', language: 'tr-TR' }, hears: 'tr-TR' },
  uk: { speaks: { voice: 'Google.uk-UA-Standard-A', language: 'uk-UA' }, hears: 'uk-UA' },
  ur: { hears: 'ur-PK' },
  zh: { speaks: { voice: 'Polly.Zhiyu-Neural', language: 'cmn-CN' }, hears: 'cmn-Hans-CN' },
};

/** The voice of a language; none for one that is not in the table. */
export const voiceOf = (language: string): Voice => VOICES[language] ?? {};
