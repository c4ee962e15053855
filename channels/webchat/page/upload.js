import { errorOf, parse, RequestError } from './request.js';

/** Long enough for five photos over a slow telephone. */
const TIMEOUT_MS = 300_000;

/**
 * Sends a message with photos. `XMLHttpRequest`, because `fetch` does not tell how far an upload has come.
 * @param {string} path
 * @param {string} token
 * @param {object} activity The message that the photos belong to.
 * @param {readonly File[]} files
 * @param {(percent: number) => void} progress
 * @returns {Promise<Record<string, unknown>>}
 * @throws {RequestError}
 */
export function upload(path, token, activity, files, progress) {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  for (const file of files) form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = TIMEOUT_MS;
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) progress(Math.floor((event.loaded / event.total) * 100));
    };
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer);
      else reject(errorOf(request.status, answer, request.getResponseHeader('retry-after')));
    };
    request.onerror = () => reject(new RequestError(0, 'no-answer'));
    request.ontimeout = request.onerror;
    request.send(form);
  });
}
