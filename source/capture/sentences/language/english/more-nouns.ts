// More words of English that are no names, for all their capitals.

/** Services, feasts and times of prayer. */
export const morePlain = `
vespers matins lauds compline evensong eucharist communion mass advent epiphany pentecost michaelmas candlemas lent
shabbat shabbos purim pesach passover sukkot hanukkah chanukah yom kippur rosh hashanah iftar suhoor jummah
eid-al-fitr holi navratri onam pongal nowruz vaisakhi vesak songkran tet thanksgiving hogmanay boxing-day bingo
zumba pilates parkrun crossfit scouts cubs brownies beavers guides rotary samaritans parliament congress senate
brexit covid facebook instagram whatsapp linkedin twitter tiktok youtube netflix spotify airbnb uber lyft ebay
vinted tinder hinge bumble paypal venmo igbo yoruba hausa somali eritrean ethiopian nigerian ghanaian kenyan
moroccan algerian tunisian egyptian syrian lebanese iraqi iranian afghan pakistani bangladeshi nepali tamil sikh
muslim jewish christian catholic protestant quaker methodist baptist buddhist hindu brazilian argentinian chilean
colombian mexican cuban filipino indonesian malaysian australian canadian scottish albanian bosnian serbian croatian
bulgarian estonian latvian lithuanian revolut monzo kickstarter substack discord github gmail outlook excel
powerpoint photoshop`;
