/**
 * What a dialog is given of one message from a resident: the words, and what was understood of them.
 * The recognizer (in `bots/understanding/`) makes it; dialogs only read it.
 */

/** The wishes a message can carry. The names are a stable surface (`npm run understand`). */
export const INTENTS = [
  'ReportIssue',
  'BookAppointment',
  'CancelAppointment',
  'RearrangeAppointment',
  'CheckAppointment',
  'MakePayment',
  'PaymentHelp',
  'MakeComplaint',
  'EscalateComplaint',
  'CheckProgress',
  'GiveFeedback',
  'UpdateDetails',
  'SpeakToPerson',
  'ChangeLanguage',
  'RequestInterpreter',
  'AskInformation',
  'PrivacyRequest',
  'Emergency',
  'Greeting',
  'Thanks',
  'Goodbye',
  'Help',
  'Cancel',
  'GoBack',
  'Repeat',
  'StartOver',
  'Yes',
  'No',
  'None',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Values found in a message, normalised. Only what was found is present. */
export interface Entities {
  /** A place as the resident said it, without its postcode: "12 Alder Road", "behind the Co-op on Dereham Road". */
  location?: string;
  /** Upper case, one space before the last three: "NR3 1AB". */
  postcode?: string;
  /** ISO calendar date in Europe/London: "2026-11-21". British order: 03/04 is 3 April. */
  date?: string;
  /** 24-hour "HH:MM". */
  time?: string;
  part_of_day?: 'morning' | 'afternoon' | 'evening';
  /** E.164: "+447700900123". */
  phone?: string;
  email?: string;
  /** Pounds sterling, as a number of pounds: 12.5. */
  amount?: number;
  /** One of our references, normalised by `parseReference` of `services/reference.ts`: "NOR-7F3K-9Q". */
  reference?: string;
  person_name?: string;
  pay_type?: 'council_tax' | 'rent' | 'parking_fine' | 'garden_waste' | 'business_rates' | 'invoice';
  appointment_service?:
    | 'housing'
    | 'council_tax'
    | 'benefits'
    | 'planning'
    | 'repairs'
    | 'customer_service'
    | 'bulky_waste'
    | 'callback';
}

/** Things to know about a message beside its intent. */
export type Flag = 'abusive' | 'emergency' | 'card_number';

/** How a rude message is met (domain facts: frustration is carried on with, without a word about it). */
export type AbuseClass = 'frustration' | 'abuse' | 'threat' | 'abuse_severe' | 'risk';

/** What a recognizer answers for one message. */
export interface RecognizerResult {
  text: string;
  /** Code of a folder in `locales/`, or `und`. */
  language: string;
  intent: Intent;
  /** 0 to 1, calibrated: of messages scored 0.8, eight in ten are right. */
  score: number;
  /** A second wish in the same message. */
  also?: Intent;
  /** Service code of a report's category, when the message names one. */
  category?: string;
  entities: Entities;
  /** It names a day, and no calendar has it: "31 February". */
  noSuchDate?: true;
  flags: Flag[];
  /** Which danger, when `flags` holds `emergency`: a key of the council's `emergencies.yaml`. */
  danger?: string;
  /** Which kind of rudeness, when `flags` holds `abusive` or the message is angry. */
  abuse?: AbuseClass;
}

/** A photo that has passed the checks at the edge and is stored. */
export interface PhotoReference {
  id: string;
  /** Bytes of the stored, re-encoded picture. */
  size: number;
}

/** A choice the resident pressed. It says what it answers, so that a button pressed late still does what it said. */
export interface Press {
  /** Instance id of the form that offered it. */
  form: string;
  field: string;
  value: string;
}

/** A position shared by the resident's device, WGS 84 decimal degrees. */
export interface Position {
  lat: number;
  long: number;
}

/** One message as a dialog sees it. */
export interface TurnInput {
  /** The resident's words in the council's working language; '' when there are none. Well-formed, no control characters. */
  text: string;
  understood: RecognizerResult;
  press?: Press;
  photos: PhotoReference[];
  /** Photos the resident sent that could not be taken, by reason (a message id suffix such as `not-a-photo`). */
  refusedPhotos: string[];
  position?: Position;
}
