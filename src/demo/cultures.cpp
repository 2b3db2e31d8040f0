// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/cultures.h"

namespace rollcall {

namespace {

using Names = const std::string_view[];
using Places = const PlaceRow[];

constexpr Names germanGiven = {"Jürgen:juergen",
                               "Annika",
                               "Björn:bjoern",
                               "Käthe:kaethe",
                               "Uwe",
                               "Friederike",
                               "Matthias",
                               "Sören:soeren",
                               "Ännchen:aennchen",
                               "Lukas",
                               "Hannelore",
                               "Günter:guenter",
                               "Mia",
                               "Jörg:joerg",
                               "Ulrike",
                               "Emil"};
constexpr Names germanFamily = {"Müller:mueller",
                                "Weiß:weiss",
                                "Schröder:schroeder",
                                "Großmann:grossmann",
                                "Fischer",
                                "Strauß:strauss",
                                "von der Heide:vonderheide",
                                "Köhler:koehler",
                                "Bäcker:baecker",
                                "Vogt",
                                "Jäger:jaeger",
                                "zu Löwenstein:zuloewenstein",
                                "Krüger:krueger",
                                "Lang",
                                "Möbius:moebius"};
constexpr Places germanPlaces = {{"Köln", "Nordrhein-Westfalen"},
                                 {"München", "Bayern"},
                                 {"Berlin", "Berlin"},
                                 {"Görlitz", "Sachsen"},
                                 {"Lübeck", "Schleswig-Holstein"}};

constexpr Names frenchGiven = {
    "Élodie:elodie",           "François:francois", "Chloé:chloe",     "Jean-Luc:jean-luc",
    "Océane:oceane",           "Gaël:gael",         "Zoé:zoe",         "Loïc:loic",
    "Noémie:noemie",           "Benoît:benoit",     "Aurélie:aurelie", "Rémi:remi",
    "Anne-Sophie:anne-sophie", "Théo:theo",         "Hélène:helene"};
constexpr Names frenchFamily = {"Lefèvre:lefevre",
                                "d'Aubigné:daubigne",
                                "Martin",
                                "Béranger:beranger",
                                "L'Hôpital:lhopital",
                                "Dubois",
                                "Garçon:garcon",
                                "de la Tour:delatour",
                                "Crépin:crepin",
                                "Noël:noel",
                                "Moreau",
                                "Château:chateau",
                                "Bœuf:boeuf",
                                "Gauthier",
                                "Lemaître:lemaitre"};
constexpr Places frenchPlaces = {
    {"Paris", ""}, {"Besançon", ""}, {"Orléans", ""}, {"Nîmes", ""}, {"Saint-Étienne", ""}};

constexpr Names spanishGiven = {"José:jose",   "María:maria",   "Íñigo:inigo",   "Begoña:begona",
                                "Jesús:jesus", "Lucía:lucia",   "Andrés:andres", "Inés:ines",
                                "Raúl:raul",   "Ángela:angela", "Martín:martin", "Sofía:sofia",
                                "Óscar:oscar", "Belén:belen",   "Tomás:tomas"};
constexpr Names spanishFamily = {"García:garcia",       "Núñez:nunez",     "Ibáñez:ibanez",
                                 "de la Cruz:delacruz", "Peña:pena",       "Muñoz:munoz",
                                 "Rodríguez:rodriguez", "López:lopez",     "Vázquez:vazquez",
                                 "Domínguez:dominguez", "Castaño:castano", "Gil",
                                 "Güell:guell",         "Sáenz:saenz",     "Ortega"};
constexpr Places spanishPlaces = {{"Málaga", "Andalucía"},
                                  {"A Coruña", "Galicia"},
                                  {"Logroño", "La Rioja"},
                                  {"Cádiz", "Andalucía"},
                                  {"Madrid", "Madrid"}};

constexpr Names englishGiven = {"Alice",
                                "Oliver",
                                "Siobhán:siobhan",
                                "Liam",
                                "Grace",
                                "Seán:sean",
                                "Mary-Jane:mary-jane",
                                "Noah",
                                "Zoë:zoe",
                                "Ava",
                                "Ethan",
                                "D'Arcy:darcy",
                                "Isla",
                                "Rhys",
                                "Eleanor",
                                "Callum"};
constexpr Names englishFamily = {"O'Brien:obrien",
                                 "Smith",
                                 "O’Sullivan:osullivan",
                                 "MacDonald",
                                 "Taylor",
                                 "Fitzgerald",
                                 "Wright",
                                 "Brontë:bronte",
                                 "St. John:stjohn",
                                 "Walker",
                                 "Ó Briain:obriain",
                                 "Hughes",
                                 "Clarke",
                                 "McKenna",
                                 "Evans",
                                 "Ashworth"};
constexpr Places englishPlaces = {{"London", "England"},
                                  {"Leeds", "England"},
                                  {"Newcastle upon Tyne", "England"},
                                  {"Edinburgh", "Scotland"},
                                  {"Cardiff", "Wales"}};
constexpr Places americanPlaces = {{"Springfield", "IL"},
                                   {"Portland", "OR"},
                                   {"Cañon City", "CO"},
                                   {"Winston-Salem", "NC"},
                                   {"Coeur d'Alene", "ID"}};

constexpr Names nordicGiven = {
    "Åsa:asa", "Søren:soren", "Bjørn:bjorn",  "Linnéa:linnea",   "Håkon:hakon",
    "Freja",   "Göran:goran", "Ingrid",       "Øystein:oystein", "Maj-Britt:maj-britt",
    "Nils",    "Ebba",        "Jörgen:jorgen"};
constexpr Names nordicFamily = {"Ångström:angstrom", "Sørensen:sorensen",
                                "Lindqvist",         "Bergström:bergstrom",
                                "Ødegård:odegard",   "Håkansson:hakansson",
                                "Nyström:nystrom",   "Kjær:kjaer",
                                "Sjöberg:sjoberg",   "Lund",
                                "Åkesson:akesson",   "Holm"};
constexpr Places nordicPlaces = {{"Malmö", ""}, {"Göteborg", ""}, {"Örebro", ""}, {"Umeå", ""}};

constexpr Names dutchGiven = {"Daan",    "Sanne", "Joris",       "Fleur",
                              "Thijs",   "Anouk", "Renée:renee", "Pieter-Jan:pieter-jan",
                              "Maartje", "Bram",  "Noor"};
constexpr Names dutchFamily = {"van der Berg:vanderberg",
                               "de Vries:devries",
                               "van 't Hof:vanthof",
                               "Jansen",
                               "Bakker",
                               "van den Heuvel:vandenheuvel",
                               "Visser",
                               "'s-Gravesande:sgravesande",
                               "Mulder",
                               "Smit",
                               "IJsbrand"};
constexpr Places dutchPlaces = {{"Utrecht", ""}, {"'s-Hertogenbosch", ""}, {"Groningen", ""}};

constexpr Names polishGiven = {
    "Łukasz:lukasz", "Małgorzata:malgorzata", "Paweł:pawel", "Grażyna:grazyna", "Michał:michal",
    "Zofia",         "Stanisław:stanislaw",   "Jadwiga",     "Błażej:blazej",   "Róża:roza",
    "Tomasz"};
constexpr Names polishFamily = {"Wiśniewski:wisniewski", "Kowalczyk",         "Dąbrowska:dabrowska",
                                "Wójcik:wojcik",         "Źródło:zrodlo",     "Żak:zak",
                                "Gałązka:galazka",       "Szczęsny:szczesny", "Nowak",
                                "Grzegorczyk",           "Świątek:swiatek"};
constexpr Places polishPlaces = {{"Łódź", ""}, {"Kraków", ""}, {"Gdańsk", ""}, {"Poznań", ""}};

constexpr Names russianGiven = {"Алексей:aleksei", "Мария:mariya", "Сергей:sergei",
                                "Ольга:olga",      "Пётр:pyotr",   "Наталья:natalya",
                                "Юрий:yuri",       "Софья:sofya",  "Игорь:igor",
                                "Татьяна:tatyana", "Фёдор:fyodor"};
constexpr Names russianFamily = {
    "Коваль:koval",      "Мельник:melnik",        "Шевченко:shevchenko", "Соловей:solovei",
    "Щербань:shcherban", "Ковальчук:kovalchuk",   "Журавель:zhuravel",   "Лысенко:lysenko",
    "Гончар:honchar",    "Бондаренко:bondarenko", "Ткач:tkach"};
constexpr Places russianPlaces = {{"Алматы", ""}, {"Астана", ""}, {"Караганда", ""}};

constexpr Names greekGiven = {"Γιώργος:giorgos", "Μαρία:maria",       "Ελένη:eleni",
                              "Νίκος:nikos",     "Δημήτρης:dimitris", "Σοφία:sofia",
                              "Άννα:anna",       "Χρήστος:christos"};
constexpr Names greekFamily = {"Παπαδόπουλος:papadopoulos", "Οικονόμου:oikonomou",
                               "Αγγέλου:angelou",           "Νικολάου:nikolaou",
                               "Βασιλείου:vasileiou",       "Ράλλης:rallis"};
constexpr Places greekPlaces = {{"Αθήνα", ""}, {"Θεσσαλονίκη", ""}, {"Πάτρα", ""}};

constexpr Names turkishGiven = {"İbrahim:ibrahim", "Ayşe:ayse",   "Işıl:isil",
                                "Çağla:cagla",     "Özgür:ozgur", "Şule:sule",
                                "Gökhan:gokhan",   "Tuğba:tugba", "Emre"};
constexpr Names turkishFamily = {"Yılmaz:yilmaz", "Şahin:sahin", "Çelik:celik", "Öztürk:ozturk",
                                 "Kılıç:kilic",   "Güneş:gunes", "Aydın:aydin", "Doğan:dogan"};
constexpr Places turkishPlaces = {{"İstanbul", ""}, {"Diyarbakır", ""}, {"Eskişehir", ""}};

constexpr Names arabicGiven = {"أحمد:ahmad", "فاطمة:fatima", "يوسف:yusuf",  "ليلى:layla",
                               "عمر:omar",   "مريم:maryam",  "خالد:khalid", "نور:nour"};
constexpr Names arabicFamily = {"الحسن:alhassan", "منصور:mansour", "الخطيب:alkhatib",
                                "نجار:najjar",    "حداد:haddad",   "القاسم:alqasim",
                                "سالم:salem",     "درويش:darwish"};
constexpr Places arabicPlaces = {{"عمّان", ""}, {"إربد", ""}, {"الزرقاء", ""}};

constexpr Names hebrewGiven = {"נועה:noa", "דוד:david", "תמר:tamar", "אורי:uri", "יעל:yael"};
constexpr Names hebrewFamily = {"לוי:levi", "כהן:cohen", "ברק:barak", "שמש:shemesh", "גולן:golan"};
constexpr Places hebrewPlaces = {{"חיפה", ""}, {"תל אביב", ""}};

constexpr Names indianGiven = {"Priya",   "Arjun",        "अनन्या:ananya", "Ravi",
                               "Lakshmi", "विक्रम:vikram", "Meera",        "Sanjay",
                               "Kavya",   "Rohan",        "நிலா:nila"};
constexpr Names indianFamily = {"Sharma", "Iyer",         "पटेल:patel",   "Nair", "Mukherjee",
                                "Reddy",  "Venkataraman", "शर्मा:sharma", "Kaur", "Banerjee"};
constexpr Places indianPlaces = {
    {"Bengaluru", "Karnataka"}, {"Pune", "Maharashtra"}, {"Thiruvananthapuram", "Kerala"}};

constexpr Names chineseGiven = {"伟:wei",     "秀英:xiuying", "芳:fang",     "娜:na",
                                "子涵:zihan", "建国:jianguo", "雨桐:yutong", "磊:lei",
                                "静:jing",    "浩然:haoran"};
constexpr Names chineseFamily = {"王:wang",     "李:li",    "张:zhang", "刘:liu",    "陈:chen",
                                 "欧阳:ouyang", "黄:huang", "赵:zhao",  "司马:sima", "林:lin"};
constexpr Places chinesePlaces = {{"上海", ""}, {"深圳", "广东"}, {"成都", "四川"}, {"北京", ""}};

constexpr Names japaneseGiven = {"陽菜:hina",    "蓮:ren",      "さくら:sakura",
                                 "大輔:daisuke", "美咲:misaki", "翔太:shota",
                                 "ユミ:yumi",    "健:ken",      "葵:aoi"};
constexpr Names japaneseFamily = {"佐藤:sato",     "鈴木:suzuki",   "髙橋:takahashi",
                                  "田中:tanaka",   "渡邊:watanabe", "伊藤:ito",
                                  "山﨑:yamazaki", "小林:kobayashi"};
constexpr Places japanesePlaces = {{"東京", ""}, {"大阪", ""}, {"札幌", "北海道"}};

constexpr Names koreanGiven = {"민준:minjun", "서연:seoyeon", "지우:jiwoo", "하은:haeun",
                               "도윤:doyun",  "수빈:subin",   "예준:yejun", "지민:jimin"};
constexpr Names koreanFamily = {"김:kim",  "이:lee",  "박:park",
                                "최:choi", "정:jung", "남궁:namgung"};
constexpr Places koreanPlaces = {{"서울", ""}, {"부산", ""}, {"대전", ""}};

constexpr Names vietnameseGiven = {"Thị Hương:thihuong", "Văn Đức:vanduc",   "Ngọc Ánh:ngocanh",
                                   "Minh Quân:minhquan", "Thu Hằng:thuhang", "Đình Phúc:dinhphuc",
                                   "Mỹ Duyên:myduyen",   "Quốc Bảo:quocbao"};
constexpr Names vietnameseFamily = {"Nguyễn:nguyen", "Trần:tran", "Lê:le", "Phạm:pham",
                                    "Đặng:dang",     "Bùi:bui",   "Võ:vo", "Đỗ:do"};
constexpr Places vietnamesePlaces = {{"Hà Nội", ""}, {"Đà Nẵng", ""}, {"Cần Thơ", ""}};

constexpr Names brazilianGiven = {
    "João:joao",   "Conceição:conceicao", "Antônio:antonio", "Letícia:leticia", "Caio",
    "Luísa:luisa", "Estêvão:estevao",     "Débora:debora",   "Inês:ines"};
constexpr Names brazilianFamily = {
    "da Silva:dasilva",  "Gonçalves:goncalves", "Araújo:araujo", "dos Santos:dossantos",
    "Assunção:assuncao", "Magalhães:magalhaes", "Corrêa:correa", "Simões:simoes"};
constexpr Places brazilianPlaces = {{"São Paulo", "SP"}, {"Brasília", "DF"}, {"Maceió", "AL"}};

constexpr CultureRow rows[] = {
    {"DE", "+49", "de_DE", "de", "Europe/Berlin", NameOrder::GivenFirst,
     FamilyNames::SomeHyphenated, 16, germanGiven, germanFamily, germanPlaces},
    {"US", "+1", "en_US", "en", "America/New_York", NameOrder::GivenFirst,
     FamilyNames::SomeHyphenated, 18, englishGiven, englishFamily, americanPlaces},
    {"GB", "+44", "en_GB", "en", "Europe/London", NameOrder::GivenFirst,
     FamilyNames::SomeHyphenated, 10, englishGiven, englishFamily, englishPlaces},
    {"FR", "+33", "fr_FR", "fr", "Europe/Paris", NameOrder::GivenFirst, FamilyNames::SomeHyphenated,
     8, frenchGiven, frenchFamily, frenchPlaces},
    {"ES", "+34", "es_ES", "es", "Europe/Madrid", NameOrder::GivenFirst, FamilyNames::Double, 7,
     spanishGiven, spanishFamily, spanishPlaces},
    {"SE", "+46", "sv_SE", "sv", "Europe/Stockholm", NameOrder::GivenFirst, FamilyNames::Single, 4,
     nordicGiven, nordicFamily, nordicPlaces},
    {"NL", "+31", "nl_NL", "nl", "Europe/Amsterdam", NameOrder::GivenFirst, FamilyNames::Single, 4,
     dutchGiven, dutchFamily, dutchPlaces},
    {"PL", "+48", "pl_PL", "pl", "Europe/Warsaw", NameOrder::GivenFirst, FamilyNames::Single, 5,
     polishGiven, polishFamily, polishPlaces},
    {"KZ", "+7", "ru_KZ", "ru", "Asia/Almaty", NameOrder::GivenFirst, FamilyNames::Single, 3,
     russianGiven, russianFamily, russianPlaces},
    {"GR", "+30", "el_GR", "el", "Europe/Athens", NameOrder::GivenFirst, FamilyNames::Single, 2,
     greekGiven, greekFamily, greekPlaces},
    {"TR", "+90", "tr_TR", "tr", "Europe/Istanbul", NameOrder::GivenFirst, FamilyNames::Single, 3,
     turkishGiven, turkishFamily, turkishPlaces},
    {"JO", "+962", "ar_JO", "ar", "Asia/Amman", NameOrder::GivenFirst, FamilyNames::Single, 3,
     arabicGiven, arabicFamily, arabicPlaces},
    {"IL", "+972", "he_IL", "he", "Asia/Jerusalem", NameOrder::GivenFirst, FamilyNames::Single, 1,
     hebrewGiven, hebrewFamily, hebrewPlaces},
    {"IN", "+91", "en_IN", "hi", "Asia/Kolkata", NameOrder::GivenFirst, FamilyNames::Single, 8,
     indianGiven, indianFamily, indianPlaces},
    {"CN", "+86", "zh_CN", "zh", "Asia/Shanghai", NameOrder::FamilyFirstJoined, FamilyNames::Single,
     5, chineseGiven, chineseFamily, chinesePlaces},
    {"JP", "+81", "ja_JP", "ja", "Asia/Tokyo", NameOrder::FamilyFirst, FamilyNames::Single, 4,
     japaneseGiven, japaneseFamily, japanesePlaces},
    {"KR", "+82", "ko_KR", "ko", "Asia/Seoul", NameOrder::FamilyFirstJoined, FamilyNames::Single, 2,
     koreanGiven, koreanFamily, koreanPlaces},
    {"VN", "+84", "vi_VN", "vi", "Asia/Ho_Chi_Minh", NameOrder::FamilyFirst, FamilyNames::Single, 3,
     vietnameseGiven, vietnameseFamily, vietnamesePlaces},
    {"BR", "+55", "pt_BR", "pt", "America/Sao_Paulo", NameOrder::GivenFirst, FamilyNames::Single, 4,
     brazilianGiven, brazilianFamily, brazilianPlaces},
};

} // namespace

std::span<const CultureRow> cultureRows()
{
    return rows;
}

} // namespace rollcall
