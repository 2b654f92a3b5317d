import { expect, test } from 'vitest';
import { outsideIn } from './trace.ts';

test.each([
  'bind(19, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  'accept4(19, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = 21',
  'connect(5, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  'connect(5, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)',
])('%s is said within the machine', (line) => {
  expect(outsideIn([`14861 ${line}`])).toEqual([]);
});

test.each([
  'connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("20.1.2.3")}, 16) = -1 EINPROGRESS',
  'connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0',
  'sendto(5, "…", 40, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 40',
  'sendmsg(5, {msg_name={sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "fd00::1", &sin6_addr)}, msg_namelen=28, msg_iovlen=1}, 0) = 40',
  'bind(19, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
  'connect(5, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
  'connect(5, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0',
])('%s is said to somebody outside', (line) => {
  expect(outsideIn([`14861 ${line}`])).toHaveLength(1);
});
