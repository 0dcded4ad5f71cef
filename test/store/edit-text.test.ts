import {chmodSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {editText} from '../../source/store/edit-text.ts';
import {withFolder} from './sample.ts';

const text = 'coffee with 佐藤 美咲 and 👩🏽‍🚀';

/** Runs the work with an editor that is this shell script; the file to edit is its last word. */
const withEditor = (script: string, work: (editor: string, folder: string) => Promise<void>): Promise<void> =>
	withFolder(async folder => {
		mkdirSync(folder);
		const editor = join(folder, '..', 'my editor');
		writeFileSync(editor, `#!/bin/sh\n${script}\n`);
		chmodSync(editor, 0o755);
		await work(editor, folder);
		expect(readdirSync(join(folder, '.state'))).toEqual([]);
	});

const env = (editor: string): Readonly<Record<string, string | undefined>> => ({
	...process.env,
	VISUAL: editor,
	EDITOR: 'false',
});

test('the text comes back as the editor left it, from a private file that is gone afterwards', async () => {
	const script =
		'test "$1" = --wait && test "$2" = "two words" && test "$(stat -c %a "$3")" = 600 && test "$(stat -c %a ' +
		'"$(dirname "$3")")" = 700 && printf " نور" >> "$3"';
	await withEditor(script, async (editor, folder) => {
		expect(await editText(text, {env: env(`"${editor}" --wait 'two words'`), folder, name: 'entry.txt'})).toBe(
			`${text} نور`,
		);
		expect(
			await editText(text, {env: env(`${editor.replace(/ /g, '\\ ')} --wait two\\ words`), folder, name: 'entry.txt'}),
		).toBe(`${text} نور`);
	});
});

test('an editor that fails gives back what was written', async () => {
	await withEditor('printf " and more" >> "$1"; exit 3', async (editor, folder) => {
		await expect(editText(text, {env: env(`"${editor}"`), folder, name: 'entry.txt'})).rejects.toMatchObject({
			kind: 'user',
			message: expect.stringMatching(/ended with 3.*Nothing was changed.*👩🏽‍🚀 and more/s),
		});
		await expect(editText(text, {env: env('no-such-editor-at-all'), folder, name: 'entry.txt'})).rejects.toMatchObject({
			kind: 'user',
			message: expect.stringMatching(/could not be started.*EDITOR/s),
		});
	});
});

test('an editor that ends itself by a signal does not end us', async () => {
	await withEditor('kill -TERM $$', async (editor, folder) => {
		await expect(editText(text, {env: env(`"${editor}"`), folder, name: 'entry.txt'})).rejects.toMatchObject({
			kind: 'user',
			message: expect.stringContaining('SIGTERM'),
		});
	});
});
