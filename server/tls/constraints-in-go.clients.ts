import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineClock } from '../clock.ts';
import { toUnixMs } from '../core/time.ts';
import { type Call, type Leaves, raiseLeaves, STRANGERS } from './constraints.stage.ts';

/** Go compiles its TLS for a minute the first time, so it is tried by \`npm run test:clients\`. */
const LIMIT_MS = 600_000;

const GO = `package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"
)

func main() {
	pem, _ := os.ReadFile(os.Args[3])
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	connection, err := tls.Dial("tcp", "127.0.0.1:"+os.Args[2], &tls.Config{ServerName: os.Args[1], RootCAs: roots})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	connection.Close()
	fmt.Println("hello")
}
`;

let leaves: Leaves;

beforeAll(async () => {
  leaves = await raiseLeaves(new Date(toUnixMs(machineClock.now())));
  await writeFile(join(leaves.folder, 'go.mod'), 'module client\n\ngo 1.20\n');
  await writeFile(join(leaves.folder, 'main.go'), GO);
});
afterAll(() => leaves[Symbol.asyncDispose]());

const call: Call = (...words) => ['go', 'run', '.', ...words];

const isThere = spawnSync('go', ['version']).status === 0;

describe.skipIf(!isThere)(
  `go${isThere ? '' : ' (skipped: there is no go; .ci/clients installs it)'}`,
  () => {
    test('takes a leaf for a host that its CA may vouch for', async () => {
      const { isFine, said } = await leaves.tried(call, 'management.azure.com');
      expect(said).toBe('hello\n');
      expect(isFine).toBe(true);
    });

    test.for(STRANGERS)('refuses a leaf of the same CA for %s', async (host) => {
      const { isFine, said } = await leaves.tried(call, host);
      expect(isFine).toBe(false);
      expect(said).toMatch(/not permitted by any constraint/);
    });
  },
  LIMIT_MS,
);
