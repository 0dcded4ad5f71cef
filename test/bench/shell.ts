import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Home} from '../support/home.ts';
import {storedEntries} from '../support/journal.ts';
import {cli} from '../support/node.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, type Row, ratioRow, skippedRow} from './row.ts';
import {mediansOf, type Process} from './whole-process.ts';

const node = process.execPath;
const nothing: Process = {command: node, args: ['-e', '0']};
const goodturn = ({env}: Home, ...args: readonly string[]): Process => ({command: node, args: [cli, ...args], env});

/** `add`, whole process. Each adds to its journal, all the same number. */
export const add = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const line =
		'yesterday 3pm: coffee with Ada Lovelace @ Café Central -- she is hiring #work owe: send the paper due:fri';
	const {zero, small, middle, large} = await mediansOf(
		{
			zero: nothing,
			small: goodturn(homeWith(1000), 'add', line),
			middle: goodturn(homeWith(10_000), 'add', line),
			large: goodturn(homeWith(100_000), 'add', line),
		},
		rounds,
	);
	return [
		ratioRow('add, 10,000 entries, against node -e 0', 3, ['add', middle], ['node -e 0', zero]),
		ratioRow('add, 100,000 entries, against node -e 0', 3, ['add', large], ['node -e 0', zero]),
		ratioRow('add, 100,000 against 1,000 entries', 1.1, ['100,000', large], ['1,000', small]),
	];
};

/** `list -n 20`, whole process. */
export const list = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const {zero, large} = await mediansOf(
		{zero: nothing, large: goodturn(homeWith(100_000), 'list', '-n', '20')},
		rounds,
	);
	return [ratioRow('list -n 20, 100,000 entries, against node -e 0', 3.5, ['list', large], ['node -e 0', zero])];
};

/** What answers the shell at a TAB, whole process. */
export const completion = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const home = homeWith(100_000);
	const tab = (kind: string, ...words: readonly string[]): Process =>
		goodturn(home, 'complete', 'bash', kind, '', '', '80', '9', ':', ...words);
	const {zero, name, tag, ids, begun} = await mediansOf(
		{
			zero: nothing,
			name: tab('who', 'gr'),
			tag: tab('query', 'tag:w'),
			ids: tab('favours', ''),
			begun: tab('entries', 'a3'),
		},
		rounds,
	);
	const row = (what: string, took: number): Row =>
		ratioRow(`TAB, ${what}, 100,000 entries, against node -e 0`, 3, ['TAB', took], ['node -e 0', zero]);
	return [row('a name', name), row('a tag', tag), row('ids', ids), row('an id that is begun', begun)];
};

const queries = ['sourdough', 'grace hopper', 'lawyer zurich', 'recomendation', 'marathon tax piano'];

/** `find`, whole process, against fzf on the same text: an entry a line, for each of five queries. */
export const find = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const what = 'find QUERY, 100,000 entries, against fzf --filter';
	if (spawnSync('fzf', ['--version']).error)
		return [skippedRow(what, 'at most 1.5 times', 'fzf is not installed; Debian has it: apt-get install fzf')];
	const home = homeWith(100_000);
	if (spawnSync(node, [cli, 'find', 'sourdough'], {env: home.env}).status === 2)
		return [skippedRow(what, 'at most 1.5 times', 'there is no command find yet')];
	const input = join(home.folder, 'entries.txt');
	const texts = storedEntries(home.journal).map(({date, people, place, text, tags}) =>
		[date, people, place, text, tags].flat().filter(Boolean).join(' ').replaceAll('\n', ' '),
	);
	writeFileSync(input, `${texts.join('\n')}\n`);
	let [ours, theirs] = [0, 0];
	for (const query of queries) {
		const {found, filtered} = await mediansOf(
			{
				found: goodturn(home, 'find', query),
				filtered: {command: 'sh', args: ['-c', 'fzf --filter "$0" || true', query], env: home.env, input},
			},
			Math.max(3, Math.round(rounds / 3)),
		);
		ours += found / queries.length;
		theirs += filtered / queries.length;
	}
	return [ratioRow(what, 1.5, ['find', ours], ['fzf', theirs])];
};
