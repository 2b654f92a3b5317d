/**
 * Reads what strace writes down of a process's network (`-e trace=%network`). Whoever is spoken with
 * stands in a line with an address: TCP in connect, UDP (and so any question for a name) in connect,
 * sendto, sendmsg or sendmmsg.
 */

/** An address as strace writes it, and nobody outside. */
const HERE = [
  /^sa_family=AF_INET, sin_port=htons\(\d+\), sin_addr=inet_addr\("127\.[\d.]+"\)/,
  /^sa_family=AF_INET6, .*inet_pton\(AF_INET6, "::1"/,
];

/**
 * Sockets of this machine may lead out of it, so each is named. The C library looks for a cache of names
 * and users here, and does without.
 */
const UNIX = /^sa_family=AF_UNIX, sun_path="(\/var)?\/run\/nscd\/socket"/;
const IS_NOT_THERE = / = -1 ENOENT/;

/** Those lines that name somebody outside. */
export const outsideIn = (trace: readonly string[]): readonly string[] =>
  trace.filter((line) => addressesIn(line).some((address) => !isHere(address, line)));

const addressesIn = (line: string): readonly string[] =>
  [...line.matchAll(/\{(sa_family=[^}]*)/g)].map(([, address = '']) => address);

const isHere = (address: string, line: string): boolean =>
  HERE.some((pattern) => pattern.test(address)) || (UNIX.test(address) && IS_NOT_THERE.test(line));
