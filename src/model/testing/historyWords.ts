/** Owns the vocabulary of generated data sets: some hundreds of words, so that a search has something to tell apart. */

/** From the commonest to the rarest, as the generator takes them. */
export const HISTORY_WORDS: readonly string[] = `
treaty council report meeting harbour trade border office accord mission survey charter envoy railway station congress
archive letter voyage convoy cable exchange standard market customs tariff quota embargo sanction petition decree statute
ordinance protocol annex clause ratification signature mandate committee commission assembly parliament senate chamber
cabinet ministry bureau agency board tribunal court registry secretariat delegation embassy consulate legation attache
ambassador minister secretary governor mayor delegate observer witness expert adviser inspector auditor clerk courier
interpreter translator editor printer publisher librarian scholar engineer surveyor captain pilot navigator merchant
broker banker insurer carrier shipper weaver miner farmer fisher forester miller smith mason carpenter glazier potter
northern southern eastern western central upper lower inner outer coastal inland alpine maritime baltic nordic atlantic
pacific adriatic aegean danube rhine elbe oder vistula volga loire thames shannon tagus ebro rhone meuse scheldt
lisbon madrid paris london dublin brussels hague bonn berlin vienna prague warsaw budapest bucharest sofia athens rome
geneva bern oslo stockholm helsinki tallinn riga vilnius copenhagen reykjavik valletta nicosia ankara tunis algiers
rabat cairo beirut tehran delhi tokyo seoul manila jakarta canberra wellington ottawa washington mexico havana lima
joint common mutual bilateral regional federal national provincial municipal local public private civil military naval
aerial postal fiscal legal social cultural scientific technical medical agricultural industrial commercial financial
annual special extraordinary interim final draft revised amended secret open closed ordinary first second third fourth
early late renewed extended suspended deferred restored expanded reduced unified divided shared independent neutral
bridge canal tunnel lighthouse dock quay warehouse depot arsenal fort castle palace cathedral abbey university academy
institute laboratory observatory museum theatre hospital school workshop factory mill mine quarry foundry refinery
grain timber coal iron copper silver gold salt sugar coffee cotton wool silk linen leather paper glass rubber oil gas
water power light signal radio telegraph telephone satellite network register census map chart atlas almanac ledger
inquiry hearing verdict appeal pardon amnesty armistice truce ceasefire alliance coalition union league federation
partnership cooperation dialogue conference exhibition congressional festival campaign exercise rescue relief aid loan
debt credit bond currency reserve budget subsidy levy pension labour strike wage migration asylum passport visa transit
`
  .trim()
  .split(/\s+/);
