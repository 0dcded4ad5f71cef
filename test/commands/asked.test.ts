import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';

test('a line that says that it was asked ends what was to be asked, and undo begins it again', async () => {
	const home = makeHome();
	const goodturn = async (...words: readonly string[]): Promise<string> => (await run(words, {home})).stdout;
	await goodturn('add', 'need to ask Hana if she knows a designer');
	expect(await goodturn('needs')).toContain('you want to ask Hana: if she knows a designer, not asked yet');
	expect(await goodturn('add', '--dry-run', 'asked Hana for a designer')).toContain('you asked Hana: if she knows');
	expect(await goodturn('add', 'asked Hana for a designer')).toContain('you asked Hana: if she knows a designer');
	expect(await goodturn('needs')).toContain('you asked Hana: if she knows a designer, asked today, no answer yet');
	await goodturn('undo');
	expect(await goodturn('needs')).toContain('not asked yet');
});

test('what is private is asked, and not said', async () => {
	const home = makeHome();
	const goodturn = async (...words: readonly string[]): Promise<string> => (await run(words, {home})).stdout;
	await goodturn('add', 'ask Hana: a doctor for it #private');
	expect(await goodturn('add', 'asked Hana for the doctor')).not.toContain('for it');
	expect(await goodturn('needs', '--private')).toContain('no answer yet');
});
