import {askFacts, soFar} from '../../journal/brief/ask-facts.ts';
import type {Ask} from '../../journal/entry.ts';
import {heading, paragraph, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';

/** The facts that are worth knowing before one asks, and how asking went so far. Of half the months, none. */
export const beforeYouAsk = ({journal, now}: World, ask: Ask, columns: number): readonly SheetLine[] => {
	if (journal.unread.length > 0) return [];
	const far = soFar(journal);
	const facts = [...askFacts(journal, ask, now.day), ...(far === undefined ? [] : [far])];
	return facts.length === 0 ? [] : [...heading('Before you ask'), ...facts.flatMap(fact => paragraph(fact, columns))];
};
