import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for this machine, made anew for every run and valid for ten years. */
export function makeCertificate(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = part(0x30, OID.ecdsaWithSha256);
  const name = part(0x30, part(0x31, part(0x30, OID.commonName, part(0x0c, Buffer.from('localhost')))));
  const names = part(0x30, part(0x82, Buffer.from('localhost')), part(0x87, Buffer.from([127, 0, 0, 1])));
  const isAuthority = part(0x30, OID.basicConstraints, part(0x04, part(0x30, part(0x01, Buffer.from([0xff])))));
  const body = part(
    0x30,
    part(0xa0, part(0x02, Buffer.from([2]))),
    part(0x02, Buffer.from([1])),
    algorithm,
    name,
    part(0x30, part(0x17, Buffer.from('260101000000Z')), part(0x17, Buffer.from('360101000000Z'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    part(0xa3, part(0x30, isAuthority, part(0x30, OID.subjectAltName, part(0x04, names)))),
  );
  const signature = part(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = part(0x30, body, algorithm, signature).toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

const OID = {
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
  commonName: Buffer.from('0603550403', 'hex'),
  basicConstraints: Buffer.from('0603551d13', 'hex'),
  subjectAltName: Buffer.from('0603551d11', 'hex'),
};

/** One part of DER: its kind, its length, what is in it. */
function part(kind: number, ...inner: Buffer[]): Buffer {
  const body = Buffer.concat(inner);
  const long = body.length > 255 ? [0x82, body.length >> 8, body.length & 255] : [0x81, body.length];
  return Buffer.concat([Buffer.from([kind, ...(body.length > 127 ? long : [body.length])]), body]);
}
