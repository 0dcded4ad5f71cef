import type {DoneOffer, MadeOffer} from '../../changes/offers-made.ts';
import {shortId} from '../../journal/journal.ts';
import type {Call} from '../command.ts';
import {inShell} from '../printing/in-shell.ts';
import {line} from '../printing/print.ts';
import {entryLine} from '../printing/report.ts';

/**
 * What a line may mean besides, as it is printed, and in JSON. `typed`: ids of what the line was written as; `at`: with
 * which of them it began. In a dry run nothing is written yet that could be edited.
 */
export const offerOf = (
	call: Call,
	offer: MadeOffer & {readonly at?: number},
	typed: readonly string[],
	isDry: boolean,
): {readonly json: unknown; readonly lines: readonly string[]} => {
	const {says, at} = offer;
	if ('done' in offer) {
		const command = `goodturn ${answering(call, offer.done, typed)}`;
		const {entry} = offer.done;
		return {
			json: {says, command},
			lines: [entryLine(call, entry, shortId(call.store.get(), entry.id)), line(call.style, [`Perhaps: ${command}`])],
		};
	}
	const instead = `edit ${at === undefined ? '^' : shortId(call.store.get(), typed[at] ?? '')}`;
	return {
		json: {says, line: offer.line},
		lines: [line(call.style, [`Perhaps: goodturn ${isDry ? 'add' : instead} ${inShell(offer.line)}`])],
	};
};

/** The command that says of an entry what the line may say of it. */
const answering = (call: Call, done: DoneOffer['done'], typed: readonly string[]): string => {
	const idOf = (id: string): string => shortId(call.store.get(), id);
	const words = `${done.as === 'thanked' ? 'thank' : done.as} ${idOf(done.entry.id)}`;
	if (done.as !== 'granted') return words;
	const favour = done.draft === undefined ? undefined : typed[done.draft];
	return favour === undefined ? `${words} --promised` : `${words} --by ${idOf(favour)}`;
};
