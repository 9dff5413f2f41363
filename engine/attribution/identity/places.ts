import { remembered } from '../../remembered';

/** Names of countries and of the capitals that stand for their governments; general knowledge, a list of ours. */

const PLACES: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh
  |barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria
  |burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|chad|chile|china|colombia|congo|costa rica|croatia|cuba
  |cyprus|czech republic|czechia|denmark|djibouti|dominica|dominican republic|east timor|ecuador|egypt|el salvador
  |england|eritrea|estonia|eswatini|ethiopia|europe|fiji|finland|france|gabon|gambia|gaza|germany|ghana|great britain
  |britain|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia
  |iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia
  |lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|maldives|mali
  |malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal
  |netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan
  |palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa
  |saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea
  |south sudan|soviet union|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand
  |togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|uae
  |united kingdom|uk|u.k.|united states|us|u.s.|usa|u.s.a.|united states of america|america|uruguay|uzbekistan|vanuatu
  |venezuela|vietnam|wales|west bank|yemen|zambia|zimbabwe|abu dhabi|addis ababa|algiers|amman|ankara|athens|baghdad
  |baku|bangkok|beijing|beirut|belgrade|berlin|bern|bogotá|bogota|brasília|brasilia|bratislava|brussels|bucharest
  |budapest|buenos aires|cairo|canberra|caracas|chisinau|copenhagen|damascus|dhaka|doha|dublin|geneva|hanoi|harare
  |havana|helsinki|islamabad|istanbul|jakarta|jerusalem|kabul|kampala|kathmandu|khartoum|kiev|kyiv|kuala lumpur|lima
  |lisbon|ljubljana|london|madrid|manila|minsk|mogadishu|moscow|nairobi|new delhi|delhi|nicosia|oslo|ottawa|paris
  |phnom penh|prague|pretoria|pyongyang|quito|riga|riyadh|rome|santiago|sarajevo|seoul|skopje|sofia|stockholm|tallinn
  |tashkent|tbilisi|tehran|tel aviv|tirana|tokyo|tripoli|tunis|vienna|vilnius|warsaw|washington|yerevan|zagreb|new york
  |los angeles|chicago|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii
  |idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi
  |missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma
  |oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|utah|vermont|virginia|west virginia
  |wisconsin|wyoming|puerto rico|ontario|quebec|alberta|queensland|new south wales|catalonia|crimea|kashmir|darfur`
    .split('|')
    .map((name) => name.trim()),
);

/** True where a name is a country's or a capital's. */
export const isPlaceName = remembered((name) => PLACES.has(name.toLowerCase().replace(/^the /, '')));

const PEOPLES: ReadonlySet<string> = new Set(
  `afghan albanian algerian american arab argentine armenian australian austrian azerbaijani bangladeshi belarusian
  belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian chechen chilean chinese colombian
  congolese croatian cuban cypriot czech danish dutch egyptian english eritrean estonian ethiopian european filipino
  finnish french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli
  italian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz latvian lebanese libyan lithuanian
  macedonian malaysian maltese mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian omani pakistani
  palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian sikh slovak
  slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tunisian turkish ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean catholic christian islamic republican democratic
  democrat conservative liberal western asian african latin hispanic`.split(/\s+/),
);

/** True for the adjective of a people, a faith or a party, which names nobody by itself. */
export function isPeopleAdjective(word: string): boolean {
  return PEOPLES.has(word.toLowerCase());
}
