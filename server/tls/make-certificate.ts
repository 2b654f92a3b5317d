import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate as X509,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** A leaf that clients of this machine can be shown, and the CA they are to trust for it; all PEM. */
export interface Certificate {
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

const DAY_MS = 24 * 3600 * 1000;
/** The longest life that Apple's and others' clients accept of a leaf. */
const LEAF_DAYS = 397;
const CA_DAYS = 3650;

/** Makes a CA and a leaf for this machine's own names; the CA's key is dropped with this call. */
export function makeCertificate(now: Date): Certificate {
  const ca = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const caName = nameOf('Restorite local CA');
  const caCertificate = signed(ca.privateKey, {
    subject: caName,
    issuer: caName,
    publicKey: ca.publicKey,
    validity: validity(now, CA_DAYS),
    extensions: [
      critical(id_ce_basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
      critical(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign)),
      plain(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyId(ca.publicKey))),
    ],
  });
  const leafCertificate = signed(ca.privateKey, {
    subject: nameOf('localhost'),
    issuer: caName,
    publicKey: leaf.publicKey,
    validity: validity(now, LEAF_DAYS),
    extensions: [
      critical(id_ce_basicConstraints, new BasicConstraints({ cA: false })),
      critical(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature)),
      plain(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
      plain(id_ce_subjectAltName, MACHINE_NAMES),
      plain(id_ce_authorityKeyIdentifier, authorityOf(ca.publicKey)),
    ],
  });
  return {
    caPem: pem('CERTIFICATE', caCertificate),
    certPem: pem('CERTIFICATE', leafCertificate),
    keyPem: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const MACHINE_NAMES = new SubjectAlternativeName([
  new GeneralName({ dNSName: 'localhost' }),
  new GeneralName({ iPAddress: '127.0.0.1' }),
  new GeneralName({ iPAddress: '::1' }),
]);

interface Contents {
  readonly subject: Name;
  readonly issuer: Name;
  readonly publicKey: KeyObject;
  readonly validity: Validity;
  readonly extensions: Extension[];
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** The DER of a certificate with these contents, signed with SHA-256. */
function signed(key: KeyObject, { extensions, publicKey, ...contents }: Contents): ArrayBuffer {
  const algorithm = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const tbsCertificate = new TBSCertificate({
    ...contents,
    version: Version.v3,
    serialNumber: serialNumber(),
    signature: algorithm,
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions(extensions),
  });
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), key);
  return AsnConvert.serialize(
    new X509({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue: bytes(signature) }),
  );
}

/** Sixteen random bytes, of which the first is positive and not zero, as serial numbers must be. */
function serialNumber(): ArrayBuffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return bytes(serial);
}

const nameOf = (commonName: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({
        type: '2.5.4.3',
        value: new AttributeValue({ utf8String: commonName }),
      }),
    ]),
  ]);

/** From an hour ago, for clients whose clocks are behind. */
const validity = (now: Date, days: number): Validity =>
  new Validity({
    notBefore: new Date(now.getTime() - 3600 * 1000),
    notAfter: new Date(now.getTime() + days * DAY_MS),
  });

const extension =
  (isCritical: boolean) =>
  (extnID: string, value: object): Extension =>
    new Extension({
      extnID,
      critical: isCritical,
      extnValue: new OctetString(AsnConvert.serialize(value)),
    });

const critical = extension(true);
const plain = extension(false);

const authorityOf = (key: KeyObject): AuthorityKeyIdentifier =>
  new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyId(key)) });

/** Any name will do for a key; a digest of it is the custom. */
const keyId = (key: KeyObject): ArrayBuffer =>
  bytes(
    createHash('sha1')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest(),
  );

const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
