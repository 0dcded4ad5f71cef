import {merged} from '../by-month.ts';
import {namesIn} from '../entries-with.ts';
import {compareEntries, type Meeting} from '../entry.ts';

/** How often one met somebody by the entries, and the last meeting; 0 and none where only other entries name them. */
export type TimesMet = {readonly met: number; readonly last?: Meeting};

/** Whether a meeting took place. */
export const tookPlace = (meeting: Meeting): boolean => meeting.state === undefined;

/** Two mentions of the same person as one. */
export const joined = (a: TimesMet | undefined, b: TimesMet): TimesMet => {
	if (!a) return b;
	const last = a.last && b.last && compareEntries(a.last, b.last) > 0 ? a.last : (b.last ?? a.last);
	return {met: a.met + b.met, ...(last && {last})};
};

/** Every name that is in an entry, in every spelling. One pass over a month, since months are many. */
export const mentions = merged(
	(month): ReadonlyMap<string, TimesMet> => {
		const all = new Map<string, {met: number; last?: Meeting}>();
		for (const entry of month.entries) {
			for (const name of namesIn(entry)) {
				let mention = all.get(name);
				if (!mention) {
					mention = {met: 0};
					all.set(name, mention);
				}
				if (entry.kind !== 'meeting' || !tookPlace(entry) || !entry.people.includes(name)) continue;
				mention.met++;
				mention.last = entry; // entries come oldest first
			}
		}
		return all;
	},
	parts => {
		const all = new Map<string, TimesMet>();
		for (const part of parts) for (const [name, mention] of part) all.set(name, joined(all.get(name), mention));
		return all;
	},
);
