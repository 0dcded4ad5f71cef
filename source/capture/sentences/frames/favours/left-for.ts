import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

/** What one takes to somebody's door as a gift. */
const gifts =
	/^(?:soup|stew|casserole|lasagna|lasagne|chili|chilli|curry|dinner|supper|meal|meals|groceries|shopping|cookies|cake|cakes|pie|pies|bread|loaf|scones|brownies|muffins|eggs|veg|vegetables|tomatoes|plums|apples|jam|marmalade|honey|wine|flowers|tulips|roses|daffs|daffodils|bouquet|balloons|present|presents|prescription|medicine|meds|tablets|parcel|package|firewood|logs|tamales|enchiladas)$/;

/** `Dropped soup at Anna's`, `left tulips on Ada's porch`: done for whose place it is. */
export const leftFor = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, tense} = seen;
	const {rest, verb} = parsed;
	if (
		!isMine ||
		tense !== 'past' ||
		objects.isMine ||
		!/^(?:drop|deliver|leave|take|bring|run)$/.test(verb?.lemma ?? '')
	)
		return undefined;
	const at = rest.findIndex(({low}, i) => /^(?:at|on|to|by|round)$/.test(low) && rest[i + 1]?.isPossessive === true);
	const host = rest[at + 1];
	const before = rest.slice(0, Math.max(at, 0));
	// Left the soup on the hob at Anna's.
	const isGift = before.some(({low}) => gifts.test(low)) && !before.some(({low}) => /^(?:on|in|at|under)$/.test(low));
	const isDropped = /^(?:drop|deliver|leave)$/.test(verb?.lemma ?? '');
	return at > 0 && host?.people && isGift
		? [favour(reader, seen, {way: 'given', people: host.people, isSure: isDropped && (host.strength ?? 1) > 1})]
		: undefined;
};
