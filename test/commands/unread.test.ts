import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';

test('the exit code tells that a list is without a month that cannot be read', async () => {
	const home = makeHome();
	await run(['add', '2026-11-20: coffee with Ada'], {home});
	writeFileSync(join(home.journal, '2026-10.json'), '{');
	for (const args of [['list'], ['find', 'coffee'], ['people'], ['list', '--json'], ['export', 'json']])
		expect(await run(args, {home})).toMatchObject({code: 3, stdout: expect.stringContaining('Ada')});
	expect((await run(['list'], {home})).stderr).toContain('A file of the journal cannot be read');
	// What needs nothing of it is whole.
	expect(await run(['list', 'date:2026-11'], {home})).toMatchObject({code: 0, stderr: ''});
	expect(await run(['add', 'lunch with Ben'], {home})).toMatchObject({code: 0});
});
