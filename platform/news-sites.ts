/** Sites of the access choice "this list of news sites": papers, agencies and broadcasters that publish in English. */
export const NEWS_SITES: readonly string[] = [
  'abc.net.au', 'abcnews.go.com', 'africanews.com', 'aljazeera.com', 'apnews.com', 'arabnews.com', 'axios.com',
  'bangkokpost.com', 'bbc.co.uk', 'bbc.com', 'bloomberg.com', 'bostonglobe.com', 'businessinsider.com', 'cbc.ca',
  'cbsnews.com', 'channelnewsasia.com', 'chicagotribune.com', 'cnbc.com', 'cnn.com', 'csmonitor.com', 'ctvnews.ca',
  'dailymail.co.uk', 'dawn.com', 'dw.com', 'economist.com', 'euronews.com', 'express.co.uk', 'forbes.com',
  'fortune.com', 'foxnews.com', 'france24.com', 'ft.com', 'globalnews.ca', 'gulfnews.com', 'haaretz.com',
  'hindustantimes.com', 'huffpost.com', 'independent.co.uk', 'indianexpress.com', 'irishexaminer.com', 'irishtimes.com',
  'japantimes.co.jp', 'jpost.com', 'koreaherald.com', 'kyivindependent.com', 'latimes.com', 'lemonde.fr',
  'mainichi.jp', 'manilatimes.net', 'marketwatch.com', 'mirror.co.uk', 'nbcnews.com', 'ndtv.com', 'news.com.au',
  'news.sky.com', 'newsweek.com', 'newyorker.com', 'npr.org', 'nydailynews.com', 'nypost.com', 'nytimes.com',
  'nzherald.co.nz', 'pbs.org', 'politico.com', 'politico.eu', 'premiumtimesng.com', 'propublica.org', 'punchng.com',
  'reuters.com', 'rferl.org', 'rnz.co.nz', 'rte.ie', 'scmp.com', 'scotsman.com', 'seattletimes.com', 'smh.com.au',
  'spiegel.de', 'standard.co.uk', 'straitstimes.com', 'telegraph.co.uk', 'theage.com.au', 'theatlantic.com',
  'theglobeandmail.com', 'theguardian.com', 'thehill.com', 'thehindu.com', 'thejakartapost.com', 'themoscowtimes.com',
  'thestar.com', 'thetimes.co.uk', 'time.com', 'timesofindia.indiatimes.com', 'timesofisrael.com', 'upi.com',
  'usatoday.com', 'usnews.com', 'vice.com', 'voanews.com', 'vox.com', 'washingtonpost.com', 'washingtontimes.com',
  'wikinews.org', 'wsj.com', 'yahoo.com',
];
