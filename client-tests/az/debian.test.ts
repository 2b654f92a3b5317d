import { describe } from 'vitest';
import { installed } from '../shared/clients-folder.ts';
import { recordTests } from '../shared/record-tests.ts';
import { files } from './files.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { logins } from './logins.ts';
import { protection } from './protection.ts';
import { debian } from './record.ts';
import { restores } from './restores.ts';
import { scenarios } from './scenarios.ts';
import { settings } from './settings.ts';

const program = installed('az-2.45/bin/az');
// 2.45 asks as in an app service only where this is set; else it says nothing of whose token it wants.
const az = { program, record: debian, ofMachine: { APPSETTING_WEBSITE_SITE_NAME: 'any' } };

describe.skipIf(!program.isThere)(`az 2.45${program.skipped}`, () => {
  describe.concurrent('drives', () => {
    scenarios(az);
    jobs(az);
    logins(az);
    lists(az);
    restores(az);
    protection(az);
    files(az);
    settings(az);
  });
  recordTests(az.record);
});
