import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** OWASP's first choice for Argon2id: 19 MiB, two passes. */
const MEMORY = 19_456;
const PASSES = 2;
const LENGTH = 32;

/** Shortest and longest password, in characters. */
export const PASSWORD_LENGTH = { least: 12, most: 128 };

/** Stems of the long passwords that are guessed first. A password that is little else is refused. */
const COMMON =
  'password passw0rd letmein welcome qwertyuiop qwerty asdfghjkl zxcvbnm iloveyou administrator admin council norwich changeme secret summer winter spring autumn football liverpool arsenal monkey dragon sunshine princess abcdefgh 1q2w3e4r'.split(
    ' ',
  );

/** Why a password cannot be taken, in words for whoever chose it; undefined when it can. */
export function passwordProblem(password: string, about: readonly string[] = []): string | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return `Use ${PASSWORD_LENGTH.least} characters or more. Three words are easy.`;
  if (length > PASSWORD_LENGTH.most) return `Use ${PASSWORD_LENGTH.most} characters or fewer.`;
  const bare = password.normalize('NFKC').toLowerCase();
  if (new Set(bare).size < 5) return 'Use more different characters.';
  const known = [...COMMON, ...about.flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u))];
  const rest = known
    .filter((each) => each.length > 3)
    .sort((a, b) => b.length - a.length)
    .reduce((left, each) => left.replaceAll(each, ''), bare)
    .replace(/[^\p{L}]+/gu, '');
  return rest.length < 4
    ? 'This is too easy to guess. Use words that have nothing to do with you or with work.'
    : undefined;
}

/** A password as it is stored: Argon2id, with its parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, MEMORY, PASSES);
  return `argon2id$${MEMORY}$${PASSES}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Stands in where there is no account, so that the answer takes as long. */
const NOBODY = `argon2id$${MEMORY}$${PASSES}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether a password is the one that was stored. Takes the same time where nothing was. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [algorithm, memory, passes, salt = '', wanted = ''] = (stored ?? NOBODY).split('$');
  if (algorithm !== 'argon2id') throw new TypeError('a stored password of another kind');
  const key = await keyOf(password, Buffer.from(salt, 'base64url'), Number(memory), Number(passes));
  const isSame = timingSafeEqual(key, Buffer.from(wanted, 'base64url'));
  return isSame && stored !== null && stored !== undefined;
}

/** The last two in the line. */
const line: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];
let turn = 0;

/** Two at a time: each takes a thread that others need to reach the disk. */
function keyOf(password: string, salt: Buffer, memory: number, passes: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC').slice(0, 4 * PASSWORD_LENGTH.most));
  turn = 1 - turn;
  const place = turn as 0 | 1;
  const key = line[place].then(() =>
    derive('argon2id', { message, nonce: salt, parallelism: 1, tagLength: LENGTH, memory, passes }),
  );
  line[place] = key.catch(() => undefined);
  return key;
}
