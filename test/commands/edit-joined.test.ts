import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {storedEntries} from '../support/journal.ts';
import {cli, nodeUnderTest} from '../support/node.ts';
import {run} from '../support/shell.ts';

/** An editor that changes the form by `sed`, after another goodturn has written the entry anew. */
const editing = async (sed: string, elsewhere: string) => {
	const home = makeHome();
	await run(['add', '2026-11-20: coffee with Ada Lovelace @ Bern -- she moves'], {home});
	const editor = join(home.folder, 'editor');
	const other = `'${nodeUnderTest()}' '${cli}' edit ^ '${elsewhere}' > /dev/null`;
	writeFileSync(editor, `#!/bin/sh\n${other}\nsed -i '${sed}' "$1"\n`, {mode: 0o755});
	const ran = await run(['edit', '^'], {home, env: {EDITOR: editor, GOODTURN_NOW: undefined}});
	const {stdout: conflicts} = await run(['conflicts', '--json'], {home});
	return {...ran, entries: storedEntries(home.journal), conflicts: JSON.parse(conflicts)};
};

test('an entry that was changed while the editor was open is joined with that, and it is said', async () => {
	const line = '2026-11-20: coffee with Ada Lovelace @ Basel -- she moves #work';
	expect(await editing('s/she moves/she moves away/', line)).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('Joined with what was changed elsewhere.'),
		entries: [{place: 'Basel', tags: ['work'], text: expect.stringContaining('she moves away')}],
		conflicts: [],
	});
});

test('of one field that both changed the later is shown, and the other is kept to be chosen', async () => {
	const line = '2026-11-20: coffee with Ada Lovelace @ Basel -- she moves';
	expect(await editing('s/Bern/Thun/', line)).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('goodturn conflicts'),
		entries: [{place: 'Thun'}],
		conflicts: [{field: 'place', shown: 'Thun', other: 'Basel'}],
	});
});
