import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {ask} from '../support/shell.ts';

test('the page of somebody whose notes are one long gap is printed as any other', async () => {
	const home = makeHome();
	await ask(['add', 'coffee with Ada Lovelace'], {home});
	const file = join(home.journal, 'people.json');
	const gap = ' '.repeat(500_000);
	writeFileSync(file, readFileSync(file, 'utf8').replace('"name": "Ada Lovelace"', `$&, "notes": "a${gap}b\\nc"`));
	const {code, stdout} = await ask(['people', 'Ada'], {home});
	expect(code).toBe(0);
	expect(stdout).toContain(`notes: a${gap}b; c\n`);
});
