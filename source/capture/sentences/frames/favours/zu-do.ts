import type {Mention} from '../../../names/read-name.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {clauseAfter, type Parsed} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import type {ClauseReader} from '../reader.ts';
import {service} from './open-verbs.ts';

/** `abzuholen` is of `abholen`. */
const infinitiveOf = (low: string): string =>
	low.replace(/^(ab|an|auf|aus|bei|durch|ein|heim|her|hin|hoch|mit|nach|vor|vorbei|zusammen)zu(?=[a-z]{3})/, '$1');

/** The clause after a promise that says with `zu` what is to be done. */
const nextWithZu = ({all, language}: ClauseReader, parsed: Parsed): Parsed | undefined => {
	const next = clauseAfter(all, parsed);
	const isNext = language.code === 'de' && next?.clause.sentence === parsed.clause.sentence;
	return isNext && isServing(next.clause.units.at(-1)?.low ?? '', language) ? next : undefined;
};

const isServing = (low: string, {verbs, senses}: Language): boolean =>
	(verbs.get(infinitiveOf(low)) ?? []).some(({lemma}) =>
		(senses.get(lemma) ?? []).some(({frame}) => (service as readonly string[]).includes(frame)),
	);

/** `Malte hat versprochen, bis Dienstag den Abfluss zu flicken`. */
export const isToDoNext = (reader: ClauseReader, parsed: Parsed): boolean => nextWithZu(reader, parsed) !== undefined;

/** `ich habe zugesichert, sie am Bahnhof abzuholen`: whom; undefined where nobody is meant. */
export const whomNext = (reader: ClauseReader, parsed: Parsed): readonly Mention[] | undefined => {
	const next = nextWithZu(reader, parsed);
	const whom = next?.clause.units.find(({low}) => /^(?:ihm|ihr|ihnen|ihn|sie)$/.test(low));
	const named = next?.clause.units.find(({kind, isPossessive}) => kind === 'person' && !isPossessive)?.people;
	const people = named ?? (whom ? resolveIn(reader.memory, whom.low) : []);
	return people.length > 0 ? people : undefined;
};
