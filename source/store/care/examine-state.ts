import {hostname} from 'node:os';
import {join} from 'node:path';
import {inWords, readOwn} from '../files/disk.ts';
import {namesIn} from '../files/listing.ts';
import {isDead, parseOwner} from '../machine/owner.ts';
import {readDraft} from '../state/draft.ts';
import {noHistory, parseStep, withStep} from '../state/history.ts';
import {hasPending} from '../state/pending.ts';
import {listBackups} from './backup.ts';

/** What `.state` holds: numbers, and nothing of what was written. `why`: the system does not let it be read. */
export type State =
	| {readonly why: string}
	| {
			readonly lock: 'free' | 'held' | 'held elsewhere' | 'left by a dead process';
			/** Who holds it, where that is a process of this computer. */
			readonly lockPid?: number;
			readonly transactions: number;
			readonly undone: number;
			/** Lines of the history that cannot be read, and are passed over. */
			readonly tornLines: number;
			readonly isPending: boolean;
			readonly hasDraft: boolean;
			readonly backups: number;
			readonly backupBytes: number;
			readonly quarantined: number;
	  };

/** Looks into the state folder of a journal, which need not be there. Takes no lock, writes nothing, never throws. */
export const examineState = (state: string): State => {
	try {
		const lines = (readOwn(join(state, 'history.jsonl')) ?? '').split('\n').filter(line => line.trim() !== '');
		const steps = lines.flatMap(line => parseStep(line) ?? []);
		const {done} = steps.reduce(withStep, noHistory);
		const backups = listBackups(state);
		return {
			...lockIn(state),
			transactions: done.length,
			undone: done.filter(({isUndone}) => isUndone).length,
			tornLines: lines.length - steps.length,
			isPending: hasPending(state),
			hasDraft: readDraft(state) !== undefined,
			backups: backups.length,
			backupBytes: backups.reduce((sum, {bytes}) => sum + bytes, 0),
			quarantined: namesIn(join(state, 'quarantine')).length,
		};
	} catch (error) {
		return {why: inWords(error)};
	}
};

const lockIn = (state: string) => {
	const text = readOwn(join(state, 'lock'));
	if (text === undefined) return {lock: 'free'} as const;
	const owner = parseOwner(text);
	if (!owner || isDead(owner)) return {lock: 'left by a dead process'} as const;
	return owner.host === hostname() ? ({lock: 'held', lockPid: owner.pid} as const) : ({lock: 'held elsewhere'} as const);
};
