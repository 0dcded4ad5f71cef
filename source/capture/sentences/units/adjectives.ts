const adjectives = new Set(
	`nice sweet poor wee auld young bonny darling host foster
	old new little dear big good best former young elder older younger eldest youngest
	lovely great long-lost mutual
	close other own tall famous alte alter alten neue neuen kleine kleinen liebe lieben alter vieux vieille petit petite
	cher chere ancien ancienne`.split(/\s+/),
);
/** Whether a word may stand between an article and a name: `that nice Mr Okafor`, `seine kleine Anna`. */
export const isAdjective = (low: string): boolean => adjectives.has(low);

const families =
	/^(?:co|them|others|boys|girls|family|fam|lot|crew|clan|tribe|gang|brood|parents|boy|girl|crowd|bunch|team|dog|dogs)$/;
/** Whether a word means those who come with somebody: `Lea and her boys`, `Ken and the whole gang`. */
export const isFamilyWord = (low: string, isLed: boolean): boolean =>
	(isLed || low === 'co' || low === 'them') && families.test(low);
