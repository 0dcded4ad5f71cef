import {takeOther} from '../../changes/take-other.ts';
import {usageError, userError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import type {Instant} from '../../journal/day.ts';
import {shortDay} from '../../journal/day.ts';
import {type Conflict, conflictsIn, withoutConflict} from '../../journal/merge/conflicts.ts';
import {writtenAt} from '../../journal/merge/version.ts';
import {sentence} from '../../journal/words.ts';
import {changeVersions, readVersions} from '../../store/sync/versions-file.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {isPrivateShown} from '../printing/as-shown.ts';
import {shortIds} from '../printing/ids.ts';
import {instantInWords} from '../printing/instants.ts';
import {line} from '../printing/print.ts';
import {report} from '../printing/report.ts';

export const conflictsCommand: Command = {
	usage: '[ID|WHO [FIELD…]]',
	summary: 'what two machines wrote to one field, to choose from',
	about: [
		'Of each field the later writing is shown, and the other is kept until you choose: --take puts it in the place ' +
			'of what is shown, which undo takes back; --keep stays with what is shown, and lets go of the other. Both go ' +
			'to your other machines with the next sync. Where several others are kept of one field, say which value: ' +
			'goodturn conflicts c3f9 place Bern --take.',
	],
	flags: {
		take: {type: 'switch', about: 'take the other'},
		keep: {type: 'switch', about: 'keep what is shown'},
		...privateFlag,
	},
	examples: ['goodturn conflicts', 'goodturn conflicts c3f9 --take', 'goodturn conflicts c3f9 place --keep'],
	run: async call => {
		const journal = await call.store.load('all');
		const all = conflictsIn(journal, readVersions(call.store.folder));
		const isOpen = ({of}: Conflict): boolean => isPrivateShown(call) || !('entry' in of && of.entry.private);
		const [name, ...fields] = call.words;
		const {on} = call.flags;
		const [isTaken, isKept] = [on.has('take'), on.has('keep')];
		if (isTaken && isKept) throw usageError('Either --take or --keep. Nothing was changed.');
		if (name === undefined) {
			if (isTaken || isKept)
				throw usageError('Which one? Write goodturn conflicts ID, with the id that it shows. Nothing was changed.');
			return listed(call, all.filter(isOpen), all.filter(one => !isOpen(one)).length);
		}
		const meant = all
			.filter(isOpen)
			.filter(({of}) =>
				'entry' in of
					? of.entry.id.startsWith(name.toLowerCase())
					: of.person.name.toLowerCase() === name.toLowerCase(),
			);
		const chosen = chosenOf(meant, fields);
		if (chosen.length === 0)
			throw userError('No field of that is to be chosen. Nothing was changed. goodturn conflicts lists what there is.');
		if (isKept) return keep(call, chosen);
		return isTaken ? take(call, chosen) : listed(call, chosen, 0);
	},
};

/** Those of these fields, or all; where what is left of the words is a value, of that alone. */
const chosenOf = (conflicts: readonly Conflict[], words: readonly string[]): readonly Conflict[] => {
	const names = words.filter(word => conflicts.some(({field}) => field === word));
	const value = words.filter(word => !names.includes(word)).join(' ');
	return conflicts.filter(
		({field, other}) =>
			(names.length === 0 || names.includes(field)) &&
			(value === '' || plainly(other).toLowerCase() === value.toLowerCase()),
	);
};

/** A value as a person types it. */
const plainly = (value: unknown): string => (typeof value === 'string' ? value : inWords(value));

const listed = (call: Call, conflicts: readonly Conflict[], hidden: number): Printed => {
	const {style} = call;
	const {day} = call.context.now;
	const idOf = shortIds(call.store.get());
	const titleOf = ({of}: Conflict): string =>
		'entry' in of
			? `${idOf(of.entry.id)}  ${shortDay(of.entry.date, day)}  ${sentence(of.entry, day)}`
			: of.person.name;
	const groups = [...Map.groupBy(conflicts, titleOf)];
	return {
		isLong: true,
		json: conflicts.map(({of, field, shown, other, version}) => ({
			...('entry' in of ? {entry: of.entry.id} : {person: of.person.name}),
			field,
			shown: shown ?? null,
			other: other ?? null,
			at: writtenAt(version),
		})),
		lines: groups.flatMap(([title, same]) => [
			line(style, [title]),
			...same.map(({field, shown, other, version}) =>
				line(
					style,
					[`      ${field}: `, 'heading'],
					[inWords(shown)],
					[`; elsewhere, ${instantInWords(writtenAt(version) as Instant, day)}: `, 'faint'],
					[inWords(other)],
				),
			),
		]),
		remarks: [
			...(conflicts.length === 0 && hidden === 0
				? ['Nothing to choose: no field was written differently on two machines.']
				: []),
			...(conflicts.length > 0
				? ['Take the other: goodturn conflicts ID --take. Stay with what is shown: goodturn conflicts ID --keep']
				: []),
			...(hidden > 0 ? [`${counted(hidden, 'field')} of private entries, not shown: --private`] : []),
		],
	};
};

/** A value in words; of several fields that are one, each. */
const inWords = (value: unknown): string => {
	if (value === undefined) return 'nothing';
	if (typeof value === 'string') return `"${value}"`;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
	const {state, ...rest} = value as Readonly<Record<string, unknown>>;
	return [state, ...Object.values(rest).map(part => endInWords(part))].filter(Boolean).join(', ');
};

const endInWords = (end: unknown): string =>
	typeof end === 'object' && end !== null
		? Object.entries(end)
				.flatMap(([key, value]) => (key === 'entry' ? [] : [String(value)]))
				.join(' ')
		: JSON.stringify(end);

const take = async (call: Call, conflicts: readonly Conflict[]): Promise<Printed> => {
	const [first, ...more] = conflicts;
	if (first && more.length > 0 && more.every(({field}) => field === first.field))
		throw userError(
			`Several others are kept of ${first.field}: ${conflicts.map(({other}) => inWords(other)).join(', ')}. Nothing ` +
				'was changed. Say which: goodturn conflicts ID VALUE --take',
		);
	if (!first || more.length > 0)
		throw userError(
			'That has several fields to choose. Nothing was changed. Name the one that you mean: goodturn conflicts ID ' +
				'FIELD --take',
		);
	return report(call, await call.store.commit(takeOther(first), call.context));
};

const keep = async (call: Call, conflicts: readonly Conflict[]): Promise<Printed> => {
	await changeVersions(call.store.folder, versions => conflicts.reduce(withoutConflict, versions));
	return {
		isEcho: true,
		json: {kept: conflicts.map(({field}) => field)},
		lines: [`Kept what is shown of ${conflicts.map(({field}) => field).join(', ')}.`],
	};
};
