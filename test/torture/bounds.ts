import {appendFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cached, run as goodturn, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cached};
const megabyte = 1_048_576;
/** As long as an entry may be, with words at both ends to know it by. */
const long = (name: string): string => `note ${name} ${'x'.repeat(3_900_000)} not to be lost`;

/**
 * Adds until a month is full: what was acknowledged is all there, what was not is given back, and other months go on.
 */
const fillMonth = (first: number, isFull: boolean): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'a small one'], {env});
		const path = join(journal, '2026-11.json');
		const entries = Array.from({length: first}, () => ({
			...stored(journal)[0],
			id: crypto.randomUUID(),
			text: 'x'.repeat(3_900_000),
		}));
		const month = JSON.parse(readFileSync(path, 'utf8')) as {entries: unknown[]};
		writeFileSync(path, `${JSON.stringify({...month, entries: [...month.entries, ...entries]}, null, 2)}\n`);
		const faults: string[] = [];
		let acknowledged = 0;
		let isRefused = false;
		for (let at = 0; at < 20 && !isRefused; at++) {
			const ran = await goodturn(journal, ['add', '--quiet'], {env, input: long(`n${at}`)});
			isRefused = ran.code !== 0;
			if (!isRefused) acknowledged++;
			else if (!ran.err.includes(`n${at} xxx`) || !ran.err.includes('not to be lost'))
				faults.push(`a full month: the text is not given back: ${ran.err.slice(0, 200)}`);
		}
		if (!isRefused) faults.push('a full month: it was never full');
		if (stored(journal).length !== 1 + first + acknowledged)
			faults.push(`a full month: ${stored(journal).length} entries of ${1 + first + acknowledged}`);
		const listed = await goodturn(journal, ['list', '--json'], {env});
		if (listed.code !== 0 || (JSON.parse(listed.out) as unknown[]).length !== 1 + first + acknowledged)
			faults.push(`a full month cannot be read: ${listed.err.slice(0, 200)}`);
		const then = [['add', '2026-10-02: a walk'], ['undo'], ['undo'], ['add', 'a walk']];
		for (const args of isFull ? then : then.slice(0, 2)) {
			const ran = await goodturn(journal, args, {env});
			if (ran.code !== 0)
				faults.push(`after a full month: ${args.join(' ')} ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
		}
		return faults;
	});

/** Edits of a long text until the history is full, and back as far as it goes. */
const fillHistory = (edits: number): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'a small one'], {env});
		const script = join(folder, 'editor.mjs');
		writeFileSync(
			script,
			`import fs from 'node:fs';
const file = process.argv[2];
const text = fs.readFileSync(file, 'utf8').replace(/ \\d+x{100,}/, '').trimEnd();
fs.writeFileSync(file, text + ' ' + Date.now() + 'x'.repeat(3_900_000) + '\\n');
`,
		);
		const faults: string[] = [];
		for (let at = 0; at < edits; at++) {
			const ran = await goodturn(journal, ['edit', '^', '--quiet'], {
				env: {...env, EDITOR: `${process.execPath} ${script}`},
			});
			if (ran.code !== 0) faults.push(`edit ${at} ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
		}
		const history = join(journal, '.state', 'history.jsonl');
		if (statSync(history).size > 80 * megabyte)
			faults.push(`the history has ${Math.round(statSync(history).size / megabyte)} MB`);
		let undone = 0;
		for (; undone < edits + 2; undone++) {
			const ran = await goodturn(journal, ['undo'], {env});
			if (ran.code !== 0) faults.push(`undo ${undone} ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
			if (!ran.out.startsWith('Undid')) break;
		}
		if (undone === 0) faults.push('nothing could be undone');
		const log = await goodturn(journal, ['log'], {env});
		if (undone < edits && !log.err.includes('no longer remembered'))
			faults.push(`log does not say what fell out: ${log.err.slice(0, 200)}`);
		return faults;
	});

/** A history above what a text in Node can hold, also while a change over two months is interrupted. */
const hugeHistory = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const history = join(journal, '.state', 'history.jsonl');
		truncateSync(history, 600 * megabyte);
		appendFileSync(history, '\n');
		mkdirSync(join(journal, '.state', 'pending'), {recursive: true});
		const {id: _, ...entry} = {...stored(journal)[0], id: ''};
		const after = {...entry, id: crypto.randomUUID(), text: 'finished later'};
		const step = {
			kind: 'do',
			transaction: {
				id: crypto.randomUUID(),
				at: '2026-11-22T16:00:00.000Z',
				label: 'interrupted',
				entries: [{after}],
				people: [],
			},
		};
		writeFileSync(
			join(journal, '.state', 'pending', 'transaction.json'),
			JSON.stringify({months: [{name: '2026-11', changes: [{after}]}], people: [], step}),
		);
		const faults: string[] = [];
		for (const args of [
			['log'],
			['doctor'],
			['add', 'lunch with Ada Lovelace'],
			['undo'],
			['redo'],
			['undo'],
			['undo'],
		]) {
			const ran = await goodturn(journal, args, {env});
			if (ran.code !== 0 || /wrong inside|bug in/.test(ran.err))
				faults.push(
					`a history of 600 MB: ${args.join(' ')} ended with ${ran.code}: ${(ran.err + ran.out).slice(0, 300)}`,
				);
		}
		const texts = stored(journal).map(({text}) => text);
		if (texts.join() !== 'coffee with Ada Lovelace')
			faults.push(`a history of 600 MB: in the journal is then ${texts.join()}`);
		return faults;
	});

export const run = async (size: Size): Promise<Outcome> => {
	const isFull = size === 'full';
	// A long history in small is test/store/state/bounds.test.ts.
	const [already, edits] = [isFull ? 0 : 17, isFull ? 70 : 0];
	const faults = [
		...(await fillMonth(already, isFull)),
		...(isFull ? [...(await fillHistory(edits)), ...(await hugeHistory())] : []),
	];
	const histories = isFull ? `, ${edits} edits of 4 MB and back, a history of 600 MB` : '';
	return {faults, figures: `a month filled to 64 MB by entries of 4 MB${histories}`};
};
