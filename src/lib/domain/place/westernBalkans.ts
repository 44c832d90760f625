/**
 * The places of the Western Balkans to choose from: countries, their regions (counties, districts,
 * cantons) and municipalities, under the names that the countries' own administrations use in Latin
 * script. Codes of regions are those of ISO 3166-2 where it has them; the others are of our making.
 */
type Region = { code: string; name: string; municipalities: string };
type Country = { code: string; name: string; regions: Region[] };

const region = (code: string, name: string, municipalities = ''): Region => ({
	code,
	name,
	municipalities
});

const countries: Country[] = [
	{
		code: 'AL',
		name: 'Albania',
		regions: [
			region('AL-01', 'Berat county', 'Berat, Kuçovë, Poliçan, Skrapar, Ura Vajgurore'),
			region('AL-09', 'Dibër county', 'Bulqizë, Dibër, Klos, Mat'),
			region('AL-02', 'Durrës county', 'Durrës, Krujë, Shijak'),
			region(
				'AL-03',
				'Elbasan county',
				'Belsh, Cërrik, Elbasan, Gramsh, Librazhd, Peqin, Prrenjas'
			),
			region('AL-04', 'Fier county', 'Divjakë, Fier, Lushnjë, Mallakastër, Patos, Roskovec'),
			region(
				'AL-05',
				'Gjirokastër county',
				'Dropull, Gjirokastër, Këlcyrë, Libohovë, Memaliaj, Përmet, Tepelenë'
			),
			region('AL-06', 'Korçë county', 'Devoll, Kolonjë, Korçë, Maliq, Pogradec, Pustec'),
			region('AL-07', 'Kukës county', 'Has, Kukës, Tropojë'),
			region('AL-08', 'Lezhë county', 'Kurbin, Lezhë, Mirditë'),
			region('AL-10', 'Shkodër county', 'Fushë-Arrëz, Malësi e Madhe, Pukë, Shkodër, Vau i Dejës'),
			region('AL-11', 'Tirana county', 'Kamëz, Kavajë, Rrogozhinë, Tirana, Vorë'),
			region('AL-12', 'Vlorë county', 'Delvinë, Finiq, Himarë, Konispol, Saranda, Selenicë, Vlorë')
		]
	},
	{
		code: 'BA',
		name: 'Bosnia and Herzegovina',
		regions: [
			region(
				'BA-01',
				'Una-Sana Canton',
				'Bihać, Bosanska Krupa, Bosanski Petrovac, Bužim, Cazin, Ključ, Sanski Most, Velika Kladuša'
			),
			region('BA-02', 'Posavina Canton', 'Domaljevac-Šamac, Odžak, Orašje'),
			region(
				'BA-03',
				'Tuzla Canton',
				'Banovići, Čelić, Doboj Istok, Gračanica, Gradačac, Kalesija, Kladanj, Lukavac, Sapna, Srebrenik, Teočak, Tuzla, Živinice'
			),
			region(
				'BA-04',
				'Zenica-Doboj Canton',
				'Breza, Doboj Jug, Kakanj, Maglaj, Olovo, Tešanj, Usora, Vareš, Visoko, Zavidovići, Zenica, Žepče'
			),
			region('BA-05', 'Bosnian-Podrinje Canton Goražde', 'Foča-Ustikolina, Goražde, Pale-Prača'),
			region(
				'BA-06',
				'Central Bosnia Canton',
				'Bugojno, Busovača, Dobretići, Donji Vakuf, Fojnica, Gornji Vakuf-Uskoplje, Jajce, Kiseljak, Kreševo, Novi Travnik, Travnik, Vitez'
			),
			region(
				'BA-07',
				'Herzegovina-Neretva Canton',
				'Čapljina, Čitluk, Jablanica, Konjic, Mostar, Neum, Prozor-Rama, Ravno, Stolac'
			),
			region('BA-08', 'West Herzegovina Canton', 'Grude, Ljubuški, Posušje, Široki Brijeg'),
			region(
				'BA-09',
				'Sarajevo Canton',
				'Centar Sarajevo, Hadžići, Ilidža, Ilijaš, Novi Grad Sarajevo, Novo Sarajevo, Stari Grad Sarajevo, Trnovo, Vogošća'
			),
			region('BA-10', 'Canton 10', 'Bosansko Grahovo, Drvar, Glamoč, Kupres, Livno, Tomislavgrad'),
			region(
				'BA-SRP',
				'Republika Srpska',
				'Banja Luka, Bijeljina, Derventa, Doboj, Gradiška, Istočno Sarajevo, Kozarska Dubica, Laktaši, Mrkonjić Grad, Novi Grad, Pale, Prijedor, Prnjavor, Rogatica, Srebrenica, Teslić, Trebinje, Višegrad, Zvornik'
			),
			region('BA-BRC', 'Brčko District')
		]
	},
	{
		code: 'XK',
		name: 'Kosovo',
		regions: [
			region('XK-FER', 'Ferizaj district', 'Ferizaj, Hani i Elezit, Kaçanik, Shtime, Shtërpcë'),
			region('XK-GJA', 'Gjakova district', 'Deçan, Gjakova, Junik, Malisheva, Rahovec'),
			region('XK-GJI', 'Gjilan district', 'Gjilan, Kamenica, Kllokot, Partesh, Ranillug, Vitia'),
			region(
				'XK-MIT',
				'Mitrovica district',
				'Leposaviq, Mitrovica e Jugut, Mitrovica e Veriut, Skenderaj, Vushtrri, Zubin Potok, Zveçan'
			),
			region('XK-PEJ', 'Peja district', 'Istog, Klina, Peja'),
			region(
				'XK-PRI',
				'Pristina district',
				'Drenas, Fushë Kosova, Graçanica, Lipjan, Novobërda, Obiliq, Podujeva, Pristina'
			),
			region('XK-PRZ', 'Prizren district', 'Dragash, Mamusha, Prizren, Suhareka')
		]
	},
	{
		code: 'ME',
		name: 'Montenegro',
		regions: [
			region('ME-CEN', 'Central region', 'Cetinje, Danilovgrad, Nikšić, Podgorica, Tuzi, Zeta'),
			region('ME-COA', 'Coastal region', 'Bar, Budva, Herceg Novi, Kotor, Tivat, Ulcinj'),
			region(
				'ME-NOR',
				'Northern region',
				'Andrijevica, Berane, Bijelo Polje, Gusinje, Kolašin, Mojkovac, Petnjica, Plav, Pljevlja, Plužine, Rožaje, Šavnik, Žabljak'
			)
		]
	},
	{
		code: 'MK',
		name: 'North Macedonia',
		regions: [
			region(
				'MK-EAS',
				'Eastern region',
				'Berovo, Češinovo-Obleševo, Delčevo, Karbinci, Kočani, Makedonska Kamenica, Pehčevo, Probištip, Štip, Vinica, Zrnovci'
			),
			region(
				'MK-NOR',
				'Northeastern region',
				'Kratovo, Kriva Palanka, Kumanovo, Lipkovo, Rankovce, Staro Nagoričane'
			),
			region(
				'MK-PEL',
				'Pelagonia region',
				'Bitola, Demir Hisar, Dolneni, Krivogaštani, Kruševo, Mogila, Novaci, Prilep, Resen'
			),
			region(
				'MK-POL',
				'Polog region',
				'Bogovinje, Brvenica, Gostivar, Jegunovce, Mavrovo and Rostuša, Tearce, Tetovo, Vrapčište, Želino'
			),
			region(
				'MK-SKO',
				'Skopje region',
				'Aerodrom, Aračinovo, Butel, Čair, Centar, Čučer-Sandevo, Gazi Baba, Gjorče Petrov, Ilinden, Karpoš, Kisela Voda, Petrovec, Saraj, Sopište, Studeničani, Šuto Orizari, Zelenikovo'
			),
			region(
				'MK-SOE',
				'Southeastern region',
				'Bogdanci, Bosilovo, Dojran, Gevgelija, Konče, Novo Selo, Radoviš, Strumica, Valandovo, Vasilevo'
			),
			region(
				'MK-SOW',
				'Southwestern region',
				'Centar Župa, Debar, Debarca, Kičevo, Makedonski Brod, Ohrid, Plasnica, Struga, Vevčani'
			),
			region(
				'MK-VAR',
				'Vardar region',
				'Čaška, Demir Kapija, Gradsko, Kavadarci, Lozovo, Negotino, Rosoman, Sveti Nikole, Veles'
			)
		]
	},
	{
		code: 'RS',
		name: 'Serbia',
		regions: [
			region('RS-00', 'Belgrade', ''),
			region('RS-01', 'North Bačka district', 'Bačka Topola, Mali Iđoš, Subotica'),
			region(
				'RS-02',
				'Central Banat district',
				'Nova Crnja, Novi Bečej, Sečanj, Zrenjanin, Žitište'
			),
			region('RS-03', 'North Banat district', 'Ada, Čoka, Kanjiža, Kikinda, Novi Kneževac, Senta'),
			region(
				'RS-04',
				'South Banat district',
				'Alibunar, Bela Crkva, Kovačica, Kovin, Opovo, Pančevo, Plandište, Vršac'
			),
			region('RS-05', 'West Bačka district', 'Apatin, Kula, Odžaci, Sombor'),
			region(
				'RS-06',
				'South Bačka district',
				'Bač, Bačka Palanka, Bački Petrovac, Bečej, Beočin, Novi Sad, Sremski Karlovci, Srbobran, Temerin, Titel, Vrbas, Žabalj'
			),
			region(
				'RS-07',
				'Srem district',
				'Inđija, Irig, Pećinci, Ruma, Šid, Sremska Mitrovica, Stara Pazova'
			),
			region(
				'RS-08',
				'Mačva district',
				'Bogatić, Koceljeva, Krupanj, Ljubovija, Loznica, Mali Zvornik, Šabac, Vladimirci'
			),
			region('RS-09', 'Kolubara district', 'Lajkovac, Ljig, Mionica, Osečina, Ub, Valjevo'),
			region('RS-10', 'Podunavlje district', 'Smederevo, Smederevska Palanka, Velika Plana'),
			region(
				'RS-11',
				'Braničevo district',
				'Golubac, Kučevo, Malo Crniće, Petrovac na Mlavi, Požarevac, Veliko Gradište, Žabari, Žagubica'
			),
			region(
				'RS-12',
				'Šumadija district',
				'Aranđelovac, Batočina, Knić, Kragujevac, Lapovo, Rača, Topola'
			),
			region(
				'RS-13',
				'Pomoravlje district',
				'Ćuprija, Despotovac, Jagodina, Paraćin, Rekovac, Svilajnac'
			),
			region('RS-14', 'Bor district', 'Bor, Kladovo, Majdanpek, Negotin'),
			region('RS-15', 'Zaječar district', 'Boljevac, Knjaževac, Sokobanja, Zaječar'),
			region(
				'RS-16',
				'Zlatibor district',
				'Arilje, Bajina Bašta, Čajetina, Kosjerić, Nova Varoš, Požega, Priboj, Prijepolje, Sjenica, Užice'
			),
			region('RS-17', 'Moravica district', 'Čačak, Gornji Milanovac, Ivanjica, Lučani'),
			region('RS-18', 'Raška district', 'Kraljevo, Novi Pazar, Raška, Tutin, Vrnjačka Banja'),
			region(
				'RS-19',
				'Rasina district',
				'Aleksandrovac, Brus, Ćićevac, Kruševac, Trstenik, Varvarin'
			),
			region(
				'RS-20',
				'Nišava district',
				'Aleksinac, Doljevac, Gadžin Han, Merošina, Niš, Ražanj, Svrljig'
			),
			region('RS-21', 'Toplica district', 'Blace, Kuršumlija, Prokuplje, Žitorađa'),
			region('RS-22', 'Pirot district', 'Babušnica, Bela Palanka, Dimitrovgrad, Pirot'),
			region(
				'RS-23',
				'Jablanica district',
				'Bojnik, Crna Trava, Lebane, Leskovac, Medveđa, Vlasotince'
			),
			region(
				'RS-24',
				'Pčinja district',
				'Bosilegrad, Bujanovac, Preševo, Surdulica, Trgovište, Vladičin Han, Vranje'
			)
		]
	}
];

export type Place = { code: string; name: string; parent: string | null };
export type PlaceTree = Place & { children: PlaceTree[] };

/** `Ura Vajgurore` in `AL` is `AL-URA-VAJGURORE`. */
function placeCode(country: string, name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replaceAll('đ', 'd');
	return `${country}-${plain.toUpperCase().replace(/[^A-Z0-9]+/g, '-')}`;
}

/** Countries with their regions and, under these, municipalities; each in alphabetical order. */
export const westernBalkans: PlaceTree[] = countries.map((country) => ({
	code: country.code,
	name: country.name,
	parent: null,
	children: country.regions.map((own) => ({
		code: own.code,
		name: own.name,
		parent: country.code,
		children: own.municipalities
			.split(', ')
			.filter(Boolean)
			.map((name) => ({
				code: placeCode(country.code, name),
				name,
				parent: own.code,
				children: []
			}))
	}))
}));
