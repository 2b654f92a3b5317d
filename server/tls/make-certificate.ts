import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { BlockList, isIP } from 'node:net';
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
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  NameConstraints,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** Whom clients are to trust, and what it signs with; PEM. */
export interface Authority {
  readonly caPem: string;
  readonly caKeyPem: string;
}

/** What clients are shown; PEM. */
export interface Leaf {
  readonly certPem: string;
  readonly keyPem: string;
}

const DAY_MS = 24 * 3600 * 1000;
/** The longest life that Apple's and others' clients accept of a leaf. */
const LEAF_DAYS = 397;
const CA_DAYS = 3650;

/**
 * A CA that can vouch for these hosts and no other, whoever comes by its key: clients hold it to its
 * name constraints, which are critical.
 */
export function makeAuthority(hosts: readonly string[], now: Date): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // By a name of its own each is told from the last in a list of those that are trusted.
  const name = nameOf(`Restorite local CA ${randomBytes(4).toString('hex')}`);
  const certificate = signed(privateKey, {
    subject: name,
    issuer: name,
    publicKey,
    validity: validity(now, CA_DAYS),
    extensions: [
      critical(id_ce_basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
      critical(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign)),
      critical(id_ce_nameConstraints, constraintsTo(hosts)),
      plain(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
      plain(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyId(publicKey))),
    ],
  });
  return { caPem: pem('CERTIFICATE', certificate), caKeyPem: pkcs8(privateKey) };
}

/** A leaf for these hosts, whether its CA may vouch for them or not. */
export function makeLeaf(
  { caPem, caKeyPem }: Authority,
  hosts: readonly string[],
  now: Date,
): Leaf {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ca = new X509Certificate(caPem);
  const certificate = signed(createPrivateKey(caKeyPem), {
    subject: nameOf('Restorite'),
    issuer: contentsOf(caPem).subject,
    publicKey,
    validity: validity(now, LEAF_DAYS),
    extensions: [
      critical(id_ce_basicConstraints, new BasicConstraints({ cA: false })),
      critical(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature)),
      plain(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
      plain(id_ce_subjectAltName, new SubjectAlternativeName(hosts.map(asName))),
      plain(id_ce_authorityKeyIdentifier, authorityOf(ca.publicKey)),
    ],
  });
  return { certPem: pem('CERTIFICATE', certificate), keyPem: pkcs8(privateKey) };
}

/** Whether a CA may vouch for a host; one without constraints is none of ours. */
export function mayVouchFor(caPem: string, host: string): boolean {
  const found = contentsOf(caPem).extensions?.find(
    ({ extnID }) => extnID === id_ce_nameConstraints,
  );
  if (!found) return false;
  const { permittedSubtrees } = AsnConvert.parse(found.extnValue, NameConstraints);
  const covers = ({ base }: GeneralSubtree): boolean =>
    isIP(host) === 0
      ? base.dNSName !== undefined && isBelow(host, base.dNSName)
      : base.iPAddress !== undefined && isWithin(host, base.iPAddress);
  return permittedSubtrees?.some(covers) ?? false;
}

const contentsOf = (certificatePem: string): TBSCertificate =>
  AsnConvert.parse(new X509Certificate(certificatePem).raw, X509).tbsCertificate;

const isBelow = (host: string, base: string): boolean =>
  `.${host.replace(/^\*\./, '')}`.endsWith(`.${base}`);

function isWithin(address: string, subnet: string): boolean {
  const [net = '', prefix] = subnet.split('/');
  const family = isIP(net) === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(net, Number(prefix), family);
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

const constraintsTo = (hosts: readonly string[]): NameConstraints =>
  new NameConstraints({
    permittedSubtrees: new GeneralSubtrees(
      subtreesOf(hosts).map((base) => new GeneralSubtree({ base })),
    ),
  });

/** Where no address were named, every address would be permitted: loopback always is. */
const subtreesOf = (hosts: readonly string[]): GeneralName[] => [
  new GeneralName({ iPAddress: '127.0.0.0/8' }),
  ...[...new Set(['::1', ...hosts].map(asSubtree))].map(asName),
];

const asSubtree = (host: string): string => {
  const version = isIP(host);
  return version === 0 ? host.replace(/^\*\./, '') : `${host}/${version === 4 ? 32 : 128}`;
};

const asName = (host: string): GeneralName =>
  new GeneralName(isIP(host.split('/')[0] ?? '') === 0 ? { dNSName: host } : { iPAddress: host });

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

const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
