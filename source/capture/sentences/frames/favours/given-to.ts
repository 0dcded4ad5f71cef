import type {Mention} from '../../../names/read-name.ts';
import {hasForm} from '../../language/language.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {young} from './hollow.ts';

type Side = {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3};

/** `watered the plants of Rita`: whose they are. */
const ownerAfterOf = (rest: SeenClause['parsed']['rest']): Side | undefined => {
	const at = rest.findIndex(({low}, i) => low === 'of' && i > 1 && rest[i + 1]?.kind === 'person');
	const owner = rest[at + 1];
	const isThing = rest[at - 1]?.kind === 'word' && rest.slice(Math.max(0, at - 3), at).some(({low}) => low === 'the');
	return at > 0 && isThing && owner?.people ? {people: owner.people, strength: owner.strength ?? 1} : undefined;
};

/** `arranged for Ada to have the key`, `waited for Tom to finish`: what she is to do, and nothing done for her. */
const isForToDo = (rest: SeenClause['parsed']['rest']): boolean =>
	rest.some(({low}, at) => low === 'for' && rest[at + 1]?.kind === 'person' && rest[at + 2]?.low === 'to' && at < 2);

/** `got Tom to admit it`: what he was brought to. */
const isMadeTo = ({verb, rest}: SeenClause['parsed']): boolean =>
	verb?.lemma === 'get' &&
	rest[0]?.kind === 'person' &&
	rest[1]?.low === 'to' &&
	rest[2]?.kind === 'word' &&
	rest[2].low !== 'the';

/** `sent Anna by mail the table`: how it was sent, and not where she is. */
const isPosted = (rest: SeenClause['parsed']['rest']): boolean =>
	/^(?:by|per|via|on|over|through)$/.test(rest[1]?.low ?? '') &&
	/^(?:mail|email|e-mail|post|whatsapp|text|signal|message|fax|dm|telegram|slack)$/.test(rest[2]?.low ?? '') &&
	rest.length > 4;

/** `found him up a ladder`, `left her in the pub`: where or how somebody named first was. */
const isStateOf = ({language}: ClauseReader, {verb, rest}: SeenClause['parsed']): boolean => {
	const after = rest[1];
	return (
		!isPosted(rest) &&
		/^(?:find|leave|catch|make|keep|send|bring|get|spot)$/.test(verb?.lemma ?? '') &&
		(after === undefined ||
			after.kind === 'time' ||
			language.prepositions.has(after.low) ||
			/^(?:up|down|out|off|away|asleep|alone|there|here|well|busy|quite|very|still|[a-z]+ing)$/.test(after.low))
	);
};

/** `knitted Lea a hat for driving us to Pembridge`: for what she did. */
const isForDoing = (rest: SeenClause['parsed']['rest']): boolean =>
	rest.some(({low}, at) => low === 'for' && /^[a-z]{3,}ing$/.test(rest[at + 1]?.low ?? '') && at > 1);

/** For whom the keeper did it. */
export const givenTo = (
	reader: ClauseReader,
	{objects, parsed}: SeenClause,
	frame: string,
	last: string | undefined,
): Side | undefined => {
	const {direct, to} = objects;
	if (isForToDo(parsed.rest) || isMadeTo(parsed)) return undefined;
	// Femi's number is nothing that is done for Femi.
	const isAddress = objects.nouns.some(noun =>
		/^(?:number|email|e-mail|address|contact|contacts|details|card|name|recipe|news|regards|greetings|love|message)$/.test(
			noun,
		),
	);
	const isPassedOn =
		/^(?:put|pass|forward)$/.test(parsed.verb?.lemma ?? '') ||
		(parsed.verb?.lemma === 'get' && objects.for !== undefined);
	const owner = isAddress && !isPassedOn ? undefined : objects.owner;
	const forWhom = objects.for;
	// Ran to Joan for help is no help to her.
	const isRunning = /^(?:run|rush|walk|come|go)$/.test(parsed.verb?.lemma ?? '');
	if (frame === 'help')
		return (
			direct ?? forWhom ?? owner ?? (last === 'to' && !isRunning ? to : last === 'with' ? objects.with : undefined)
		);
	// Wrote Malik's letter for Purdue, knitted Maria's baby a hat.
	const isOfOwner = objects.nouns.some(
		noun =>
			reader.language.drafts.has(noun) ||
			reader.language.kin.has(noun) ||
			young.has(noun) ||
			/^(?:boy|girl|lad|lass|grandson)$/.test(noun),
	);
	const who = parsed.rest.findIndex(({low, kind}) => kind === 'person' || reader.language.them.has(low));
	const after = parsed.rest[who + 1];
	if (frame === 'give' && who === 0 && isStateOf(reader, parsed)) return to ?? forWhom;
	// Made a pavlova Maria helped: she begins something else.
	const isTold =
		reader.language.code === 'en' &&
		who > 1 &&
		reader.language.articles.has(parsed.rest[0]?.low ?? '') &&
		parsed.rest[who]?.kind === 'person' &&
		hasForm(after?.low ?? '', reader.language, 'past');
	if (frame === 'give' && isForDoing(parsed.rest) && direct && who === 0 && objects.nouns.length > 0) return direct;
	if (frame === 'give')
		return (
			(owner && isOfOwner ? owner : undefined) ??
			to ??
			forWhom ??
			(direct && !isTold && (objects.nouns.length > 0 || objects.isMine || owner) ? direct : undefined) ??
			(parsed.mood.isFuture ? direct : undefined)
		);
	const isTogether = /^(?:run|work|practise|practice|rehearse)$/.test(parsed.verb?.lemma ?? '');
	if (last === 'with' && objects.with && isTogether) return objects.with;
	// Les enfants de Rita.
	const ofWhom = reader.language.code === 'fr' && objects.nouns.length > 0 ? objects.from : undefined;
	return owner ?? forWhom ?? ofWhom ?? ownerAfterOf(parsed.rest) ?? (reader.language.isVerbLast ? direct : undefined);
};
