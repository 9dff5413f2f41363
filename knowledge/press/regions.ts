import { fold } from '../names';

/** What a region is called in each country. */
const REGION_WORD: Readonly<Record<string, string>> = {
  ...Object.fromEntries('SY IQ EG JO LB YE TN OM PS KW BH LY'.split(' ').map((code) => [code, 'governorate'])),
  ...Object.fromEntries('US IN MX BR NG AU DE MY VE AT SD SS'.split(' ').map((code) => [code, 'state'])),
  ...Object.fromEntries('RU UA FR IT ES CZ PE CL GB NZ'.split(' ').map((code) => [code, 'region'])),
};
/** Countries whose regions news names without a word for what they are. */
const BARE = new Set('US CA AU DE IN ES IT FR MX BR NG MY VE AT SD SS'.split(' '));
/** Countries whose regions are known everywhere, so that they speak for the country. */
const KNOWN = new Set('CA AU DE IN ES IT BR CN UA PK MX'.split(' '));

/** Names as news says them, where the list has the local, an older or a damaged one: "list's: ours", by country. */
const TODAY: Readonly<Record<string, string>> = {
  CA: 'Québec: Quebec',
  DE: 'Bayern: Bavaria; Nordrhein-Westfalen: North Rhine-Westphalia; Niedersachsen: Lower Saxony; Hessen: Hesse; Thüringen: Thuringia; Sachsen: Saxony; Mecklenburg-Vorpommern: Mecklenburg-Western Pomerania; Rheinland-Pfalz: Rhineland-Palatinate; Sachsen-Anhalt: Saxony-Anhalt',
  ES: 'Andalucía: Andalusia; Castilla y León: Castile and León; Región de Murcia: Murcia; País Vasco: Basque Country; Comunidad Valenciana: Valencian Community; Cataluña: Catalonia; Castilla-La Mancha;: Castilla-La Mancha; Principado de Asturias: Asturias; Islas Baleares: Balearic Islands; Comunidad de Madrid: Community of Madrid; Comunidad Foral de Navarra: Navarre',
  IT: "Toscana: Tuscany; Sardegna: Sardinia; Piemonte: Piedmont; Lombardia: Lombardy; Trentino-Alto Adige: Trentino-South Tyrol; Valle d'Aosta: Aosta Valley",
  FR: 'Bretagne: Brittany; Bourgogne: Burgundy; Corse: Corsica; Haute-Normandie: Upper Normandy; Basse-Normandie: Lower Normandy; Picardie: Picardy',
  IN: 'Orissa: Odisha; Uttaranchal: Uttarakhand',
  CN: 'Nei Mongol: Inner Mongolia; Ningxia Hui: Ningxia; Xinjiang Uygur: Xinjiang; Xizang: Tibet',
  PK: 'Baluchistan: Balochistan; N.W.F.P.: Khyber Pakhtunkhwa; Sind: Sindh; Northern Areas: Gilgit-Baltistan; F.A.T.A.: Federally Administered Tribal Areas; F.C.T.: Islamabad Capital Territory',
  BR: 'Amapi: Amapá; Goi: Goiás; Maranh: Maranhão; Par: Pará; Rondinia: Rondônia; Distrito Federal: Federal District',
  AR: 'CRrdoba: Córdoba; Neuqutn: Neuquén; RRo Negro: Río Negro; Tucumtn: Tucumán',
  VE: 'Bol: Bolívar',
  EC: 'Gal: Galápagos',
  ZA: 'Orange Free State: Free State',
  UA: "Donets'k: Donetsk; Dnipropetrovs'k: Dnipropetrovsk; Ivano-Frankivs'k: Ivano-Frankivsk; Khmel'nyts'kyy: Khmelnytskyi; Kiev: Kyiv; L'viv: Lviv; Luhans'k: Luhansk; Mykolayiv: Mykolaiv; Odessa: Odesa; Ternopil': Ternopil; Vinnytsya: Vinnytsia; Zaporizhzhya: Zaporizhzhia",
  IQ: "Al-Anbar: Anbar; Al-Basrah: Basra; Al-Muthannia: Muthanna; An-Najaf: Najaf; Arbil: Erbil; As-Sulaymaniyah: Sulaymaniyah; At-Ta'mim: Kirkuk; Dihok: Duhok; Karbala': Karbala; Ninawa: Nineveh; Sala ad-Din: Salahuddin",
  SY: "Ar Raqqah: Raqqa; As Suwayda': Sweida; Dar`a: Daraa; Dayr Az Zawr: Deir ez-Zor; Hamah: Hama; Lattakia: Latakia",
  AF: 'Hilmand: Helmand; Hirat: Herat; Paktya: Paktia',
  YE: "Al Bayda': Bayda; Al Hudaydah: Hodeidah; Al Mahrah: Mahra; Amanat Al Asimah: Sanaa; Hadramawt: Hadramaut; Lahij: Lahj; Ma'rib: Marib; Sa`dah: Saada; Shabwah: Shabwa; Ta`izz: Taiz; `Adan: Aden",
  EG: "Janub Sina': South Sinai; Shamal Sina': North Sinai; Al Iskandariyah: Alexandria; Al Qahirah: Cairo; Al Jizah: Giza; Bur Sa`id: Port Said; As Suways: Suez",
  RU: "Moskva: Moscow; Moskovsskaya: Moscow Oblast; City of St. Petersburg: Saint Petersburg; Adygey: Adygea; Buryat: Buryatia; Ingush: Ingushetia; Kabardin-Balkar: Kabardino-Balkaria; Kalmyk: Kalmykia; Karachay-Cherkess: Karachay-Cherkessia; Khakass: Khakassia; Maga Buryatdan: Magadan; Nizhegorod: Nizhny Novgorod; Primor'ye: Primorye; Udmurt: Udmurtia; Chuvash: Chuvashia; Mariy-El: Mari El; Altay: Altai; Gorno-Altay: Altai Republic",
  NL: 'Noord-Brabant: North Brabant; Noord-Holland: North Holland; Zuid-Holland: South Holland',
  AT: 'Kärnten: Carinthia; Niederösterreich: Lower Austria; Oberösterreich: Upper Austria; Steiermark: Styria; Tirol: Tyrol; Wien: Vienna',
  CH: 'Genève: Geneva; Sankt Gallen: St. Gallen',
};

const names = new Map(
  Object.entries(TODAY).flatMap(([code, list]) =>
    list.split('; ').map((pair) => {
      const at = pair.lastIndexOf(': ');
      return [`${code} ${pair.slice(0, at)}`, pair.slice(at + 2)] as const;
    }),
  ),
);

/** A name that says only where in a country a region lies. */
const VAGUE =
  /^(?:(?:the |far |upper |lower |middle |mid-?)?(?:north|south|east|west|central?|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|midlands|capital|coast|federal district|littoral|highlands?)[ -]?)+$/i;

/** A region as news names it. */
export interface Region {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly sort: string;
  readonly size: number;
}

/** Gives the region of a name in the list of places, or undefined where there is none. */
export function regionNamed(raw: string, country: string): Region | undefined {
  const local = raw.replace(/ \(.*\)$/, '').trim();
  const name = names.get(`${country} ${local}`) ?? local.replace(/;$/, '');
  const slug = fold(name).replace(/ /g, '-');
  if (slug === '' || country === '') return undefined;
  const sort = REGION_WORD[country] ?? 'province';
  const bare = BARE.has(country);
  const others = [
    ...(bare || VAGUE.test(name) ? [] : [name]),
    ...(fold(local) === fold(name) || local.length < 4 ? [] : [local]),
  ];
  return {
    id: `place:${country.toLowerCase()}-${slug}`,
    label: bare ? name : `${name} ${sort}`,
    aliases: others,
    sort,
    size: country === 'US' ? 6 : KNOWN.has(country) ? 5 : 2,
  };
}
