import type { AddressInfo } from 'node:net';
import restify from 'restify';

const TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Thank you.</Message></Response>';

/** What the channels are measured against: a form read by restify's own parser, and the same TwiML each time. */
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/twilio/bare', async (_request, response) => {
  response.sendRaw(200, TWIML, { 'Content-Type': 'text/xml; charset=utf-8' });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}/`);
});
