import {type Journal, monthNamed} from '../../journal/journal.ts';
import {fileOf} from '../files/file-formats.ts';
import {type InMemory, publish} from './in-memory.ts';
import {isOfFile, type KnownByFile, keepMonths, readKnown, togetherOf} from './known-months.ts';

/**
 * Takes what is kept of months into the journal, of those whose files are listed and not read, or read as they were
 * kept.
 */
export const know = (memory: InMemory): Journal => {
	const {folder, journal, files} = memory;
	memory.known = readKnown(folder, [...journal.unread, ...journal.months.map(({name}) => name)], memory.isOnlyRead);
	publishKnown(memory, one => {
		const {name} = one.kept;
		return monthNamed(journal, name) === undefined || isOfFile(one, files.signature(fileOf(name)));
	});
	return memory.journal;
};

const publishKnown = (memory: InMemory, isFitting: (one: KnownByFile) => boolean): void => {
	const {journal, known} = memory;
	const months = known?.months.filter(isFitting).map(({kept}) => kept) ?? [];
	if (!known || months.length === 0) return;
	const names = new Set(months.map(({name}) => name));
	const together = togetherOf(known).filter(one => [...one.months].every(name => names.has(name)));
	publish(memory, {...journal, known: {months, ...(together.length > 0 && {together})}});
};

/** Keeps what follows from the months that were read since, one at each step. Never throws. */
export function* keep(memory: InMemory): Generator<void> {
	const {folder, files, journal} = memory;
	try {
		memory.known ??= readKnown(folder, [...journal.unread, ...journal.months.map(({name}) => name)], memory.isOnlyRead);
		memory.known = yield* keepMonths(folder, journal, memory.known, name => files.signature(fileOf(name)));
	} catch {
		// It is made the next time.
	}
}
