import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';

test('a folder is read with all its files, and each that is left out is told of', async () => {
	const home = makeHome();
	const folder = join(home.folder, 'old things');
	mkdirSync(join(folder, 'deeper'), {recursive: true});
	const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
	put('deeper/ada.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n');
	put('notes.txt', 'PK\u0003\u0004');
	put('package.json', '{"name": "x"}');
	put('empty.md', '\0');
	put('a.png', '');
	put('b.PNG', '');
	symlinkSync('nowhere', join(folder, 'gone.md'));
	const {code, stdout, stderr} = await run(['import', folder, '--me', 'it is me'], {home});
	expect(code).toBe(0);
	expect(stdout).toContain('1 person: Ada');
	for (const text of [
		'notes.txt is a zip archive',
		'package.json is JSON of a program',
		'empty.md is not a text',
		'2 × file with .png: goodturn reads no such files',
		'gone.md is a link, or no file',
	])
		expect(stdout).toContain(text);
	expect(stderr).toContain(`goodturn import '${folder}' --me 'it is me' --write`);
	expect(await run(['import', join(folder, 'notes.txt')], {home})).toMatchObject({code: 1});
});
