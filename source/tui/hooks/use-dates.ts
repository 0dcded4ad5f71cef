import {useEffect, useState} from 'react';
import {wantDates} from '../composer/dates.ts';

/** Loads the reader of dates when it is wanted, and draws again when it is there. */
export const useDates = (isWanted: boolean): void => {
	const [, draw] = useState(false);
	useEffect(() => {
		if (!isWanted) return;
		let isShown = true;
		void wantDates().then(() => {
			if (isShown) draw(true);
		});
		return () => {
			isShown = false;
		};
	}, [isWanted]);
};
