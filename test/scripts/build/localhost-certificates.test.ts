import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificates } from '../../../scripts/build/localhost-certificates';

const DAY = 24 * 60 * 60 * 1000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificates-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the certificate is one for localhost, signed by the authority beside it', async () => {
  const { ca, cert } = await localhostCertificates(folder, new Date());
  const certificate = new X509Certificate(await readFile(cert));
  const authority = new X509Certificate(await readFile(ca));
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.verify(authority.publicKey)).toBe(true);
});

test('a valid certificate is kept, so that it need not be trusted again', async () => {
  const { ca } = await localhostCertificates(folder, new Date());
  const first = await readFile(ca, 'utf8');
  await localhostCertificates(folder, new Date());
  expect(await readFile(ca, 'utf8')).toBe(first);
});

test('a certificate that has run out is made anew', async () => {
  const { ca } = await localhostCertificates(folder, new Date());
  const first = await readFile(ca, 'utf8');
  await localhostCertificates(folder, new Date(Date.now() + 400 * DAY));
  expect(await readFile(ca, 'utf8')).not.toBe(first);
});
