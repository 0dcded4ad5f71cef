import {lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {nearest} from '../../../source/commands/nearest.ts';
import {configWith, readConfig} from '../../../source/journal/config.ts';
import {type Day, type Time, timeInWords, weekStartOf} from '../../../source/journal/day.ts';
import {type Settings, settingNamed, settings} from '../../../source/journal/settings.ts';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {ask} from '../../support/shell.ts';
import {startTerminal} from '../../support/terminal.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
	theme: ['terminal', 'high-contrast', 'colour-blind', 'mono'],
	'first-view': ['today', 'timeline', 'ledger', 'people', 'needs', 'rhythm'],
	'week-start': ['monday', 'sunday', 'saturday'],
	'date-order': ['day-first', 'month-first'],
	clock: ['24', '12'],
	editor: ['nano -w', 'code --wait'],
	invitation: ['Hi {name}, lunch?'],
	how: ['kaffee = coffee, spazieren = walk'],
	languages: ['english', 'english, french', 'english, german, french'],
	'auto-sync': ['on', 'off'],
};

test.each(settings.map(({name}) => name))(
	'what %s prints it reads, from the shell, the file and the environment',
	name => {
		const setting = settingNamed(name);
		if (!setting) throw new Error(name);
		for (const value of examples[name] ?? []) {
			const read = setting.read(value, {});
			expect(read && setting.print(read)).toBe(value);
			const text = configWith('{"later": [1]}', setting, read ?? {}) ?? '';
			expect(JSON.parse(text)).toHaveProperty('later', [1]);
			expect(readConfig(text, {}).settings).toEqual(read);
			expect(readConfig('{}', {[setting.variables[0]]: value}).settings).toEqual(read);
			expect(configWith(text, setting, {})).toBe('{\n  "later": [\n    1\n  ]\n}\n');
		}
		expect(examples[name]?.length).toBeGreaterThan(0);
		for (const wrong of ['', '  ']) expect(setting.read(wrong, {})).toBeUndefined();
	},
);

test.each([
	['theme', 'color-blind', 'colour-blind'],
	['theme', 'Colorblind', 'colour-blind'],
	['theme', 'high contrast', 'high-contrast'],
	['date-order', 'month first', 'month-first'],
])('%s may be written %s', (name, value, printed) => {
	const setting = settingNamed(name);
	expect(setting?.print(setting.read(value, {}) ?? {})).toBe(printed);
});

test.each([
	['theme', 'pink'],
	['clock', '13'],
	['how', 'kaffee'],
	['how', 'kaffee = tea'],
	['how', 'kaffee = coffee = walk'],
	['how', '= coffee'],
	['languages', 'english, klingon'],
	['auto-sync', 'perhaps'],
])('%s is never %s', (name, value) => {
	expect(settingNamed(name)?.read(value, {})).toBeUndefined();
});

test('what is wrong is named with its line, and all else holds', () => {
	const text = '{\n  "clock": "12",\n  "thme": "mono",\n  "week-start": 3,\n  "languages": [1]\n}\n';
	const {settings: set, problems, from} = readConfig(text, {GOODTURN_THEME: 'pink'}, nearest);
	expect(set).toEqual({clock: '12'});
	expect(from).toEqual(new Map([['clock', 'config.json']]));
	expect(problems).toEqual([
		{line: 3, problem: 'There is no setting "thme". Did you mean theme?'},
		{line: 4, problem: 'week-start is "3", and may be monday, sunday or saturday.'},
		{line: 5, problem: 'languages is "[1]", and may be some of english, german, french.'},
		{line: 0, problem: '$GOODTURN_THEME: theme is "pink", and may be terminal, high-contrast, colour-blind or mono.'},
	]);
	expect(readConfig('{\n "clock" 12}', {}).problems).toEqual([{line: 2, problem: 'It is not JSON from here on.'}]);
	expect(readConfig('[]', {}).problems).toHaveLength(1);
});

test.each([
	['00:00', '12 am'],
	['00:05', '12:05 am'],
	['11:59', '11:59 am'],
	['12:00', '12 pm'],
	['23:30', '11:30 pm'],
])('%s is %s on a clock of 12 hours', (time, said) => {
	expect(timeInWords(time as Time, {settings: {clock: '12'}})).toBe(said);
	expect(timeInWords(time as Time, {})).toBe(time);
});

test.each<[Settings, string]>([
	[{}, '2026-11-23'],
	[{weekStart: 'monday'}, '2026-11-23'],
	[{weekStart: 'sunday'}, '2026-11-22'],
	[{weekStart: 'saturday'}, '2026-11-21'],
])('with %o the week of Wednesday 25 November 2026 begins on %s', (set, day) => {
	expect(weekStartOf('2026-11-25' as Day, set)).toBe(day);
	expect(weekStartOf(day as Day, set)).toBe(day);
});

test('a setting is kept, shown and used; the environment wins; taking it out brings back what was', async () => {
	const home = makeHome();
	const config = join(home.folder, '.config/goodturn/config.json');
	const goodturn = async (...args: readonly string[]) => ask(args, {home});
	expect((await goodturn('add', '3/5 3pm: coffee with Ada')).stderr).toContain('3/5 may be 3 May or 5 March');
	expect((await goodturn('config', 'date-order', 'month-first')).stdout).toBe('date-order = month-first\n');
	expect((await goodturn('config', 'clock', '12')).stdout).toBe('clock = 12\n');
	expect(lstatSync(config).mode & 0o777).toBe(0o600);
	expect((await goodturn('add', '3/5 3pm: coffee with Ada')).stdout).toContain('Thu 5 Mar 3 pm  coffee with Ada');
	expect((await goodturn('list')).stdout).toContain('3 pm');
	expect((await ask(['list'], {home, env: {GOODTURN_CLOCK: '24'}})).stdout).toContain('15:00');
	expect((await ask(['config', 'clock', '24'], {home, env: {GOODTURN_CLOCK: '12'}})).stderr).toContain(
		'$GOODTURN_CLOCK is set, and wins over config.json.',
	);
	expect(JSON.parse((await goodturn('config', '--json')).stdout).settings).toContainEqual({
		name: 'date-order',
		value: 'month-first',
		from: 'config.json',
	});
	expect((await goodturn('doctor')).stdout).toMatch(/settings +date-order month-first, by config.json/);
	await goodturn('config', 'how', 'kaffee = coffee');
	await goodturn('config', 'how', 'spazieren = walk');
	expect(JSON.parse(readFileSync(config, 'utf8')).how).toEqual({kaffee: 'coffee', spazieren: 'walk'});
	expect((await goodturn('config', 'date-order', '--unset')).stdout).toContain('date-order is not set');
	expect((await goodturn('add', '3/5 3pm: coffee with Ada')).code).toBe(1);
});

test('a wrong config stops nothing, is named once a command, and is never written over', async () => {
	const home = makeHome(exampleJournal);
	const folder = join(home.folder, '.config/goodturn');
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, 'config.json'), '{"clock": "12"');
	const listed = await ask(['ledger'], {home});
	expect([listed.code, listed.stderr]).toEqual([
		0,
		`${join(folder, 'config.json')}, line 1: It is not JSON from here on.\n`,
	]);
	const set = await ask(['config', 'clock', '24'], {home});
	expect([set.code, readFileSync(join(folder, 'config.json'), 'utf8')]).toEqual([3, '{"clock": "12"']);
	expect((await ask(['config', 'clokc'], {home})).stderr).toContain('Did you mean clock?');
	expect((await ask(['config', 'clock', '13'], {home})).code).toBe(2);
});

test('a config that is a link stays one', async () => {
	const home = makeHome();
	const folder = join(home.folder, '.config/goodturn');
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(home.folder, 'dotfile.json'), '{}');
	symlinkSync(join(home.folder, 'dotfile.json'), join(folder, 'config.json'));
	expect((await ask(['config', 'clock', '12'], {home})).code).toBe(0);
	expect(lstatSync(join(folder, 'config.json')).isSymbolicLink()).toBe(true);
	expect(readFileSync(join(home.folder, 'dotfile.json'), 'utf8')).toBe('{\n  "clock": "12"\n}\n');
});

test('own words say how people met, in marks and sentences, and only languages that are set are read', async () => {
	const home = makeHome();
	const meetings = async (line: string): Promise<readonly unknown[]> =>
		JSON.parse((await ask(['add', line, '--dry-run', '--json'], {home})).stdout).added.map(
			({kind, how}: {readonly kind: string; readonly how?: string}) => [kind, how],
		);
	expect(await meetings('had a käffchen with Bob Stone')).not.toEqual([['meeting', 'coffee']]);
	expect((await ask(['config', 'how', 'Käffchen = coffee'], {home})).code).toBe(0);
	expect(await meetings('Käffchen with Bob Stone')).toEqual([['meeting', 'coffee']]);
	expect(await meetings('had a käffchen with Bob Stone yesterday')).toEqual([['meeting', 'coffee']]);
	await ask(['add', 'coffee with Bob Stone'], {home});
	expect(await meetings('Gestern Kaffee mit Bob')).toEqual([['meeting', 'coffee']]);
	const env = {GOODTURN_LANGUAGES: 'english'};
	const read = await ask(['add', 'Gestern Kaffee mit Bob', '--dry-run', '--json'], {home, env});
	expect(JSON.parse(read.stdout).added[0].kind).toBe('note');
});

test('goodturn opens with the screen that is set, and edits with the editor that is set', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, env: {GOODTURN_FIRST_VIEW: 'ledger'}});
	await terminal.waitFor(/You owe/);
	await terminal.close();
	expect((await ask(['config', 'editor', 'nowhere-to-be-found'], {home})).code).toBe(0);
	const failed = await ask(['edit', '^'], {home, env: {VISUAL: undefined, EDITOR: undefined}});
	expect(failed.stderr).toContain('nowhere-to-be-found');
	const wins = await ask(['edit', '^'], {home, env: {EDITOR: 'true'}});
	expect([wins.code, wins.stderr.includes('nowhere')]).toEqual([0, false]);
});
