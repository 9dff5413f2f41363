/**
 * Facts that must come out, one a line: name | day | office of that day, or "!" and an office not held that day.
 * Each is common knowledge of public record, written down here independently of the sources of the bundle.
 */
export const OFFICES = `
Boris Johnson | 2017-04-09 | Foreign Secretary
Jay Weatherill | 2013-06-01 | Treasurer of South Australia
Jay Weatherill | 2013-06-01 | !Treasurer of Australia
Abdelmalek Sellal | 2016-01-01 | Prime Minister
Abdelmalek Sellal | 2019-01-01 | !Prime Minister
Miro Cerar | 2019-06-01 | !Prime Minister
Boris Johnson | 2017-04-09 | !Prime Minister
Boris Johnson | 2020-01-01 | Prime Minister
Boris Johnson | 2020-01-01 | !Foreign Secretary
Boris Johnson | 2010-05-01 | Mayor of London
Boris Johnson | 2018-12-01 | !Foreign Secretary
Vladimir Putin | 2017-04-09 | President
Vladimir Putin | 2010-01-01 | Prime Minister
Vladimir Putin | 2010-01-01 | !President
Vladimir Putin | 2004-09-03 | President
Vladimir Putin | 2025-06-01 | President
Dmitry Medvedev | 2010-01-01 | President
Dmitry Medvedev | 2017-04-09 | !President
Dmitry Medvedev | 2015-01-01 | Prime Minister
Sergey Lavrov | 2017-04-09 | Foreign Minister
Sergey Lavrov | 2003-01-01 | !Foreign Minister
Maria Zakharova | 2017-04-09 | Foreign Ministry Spokesperson
Maria Zakharova | 2014-01-01 | !Foreign Ministry Spokesperson
Sergei Shoigu | 2017-04-09 | Defence Minister
Hassan Rouhani | 2017-04-09 | President
Hassan Rouhani | 2012-01-01 | !President
Hassan Rouhani | 2022-01-01 | !President
Mahmoud Ahmadinejad | 2010-01-01 | President
Mahmoud Ahmadinejad | 2014-01-01 | !President
Ebrahim Raisi | 2022-01-01 | President
Ebrahim Raisi | 2017-06-01 | !President
Mohammad Javad Zarif | 2015-07-14 | Foreign Minister
Ali Khamenei | 2017-04-09 | Supreme Leader
Bashar al-Assad | 2017-04-09 | President
Bashar al-Assad | 2000-01-01 | !President
Donald Trump | 2017-04-09 | President
Donald Trump | 2016-12-01 | !President
Donald Trump | 2022-01-01 | !President
Donald Trump | 2025-06-01 | President
Barack Obama | 2015-07-14 | President
Barack Obama | 2017-04-09 | !President
Joe Biden | 2012-01-01 | Vice President
Joe Biden | 2012-01-01 | !President
Joe Biden | 2022-01-01 | President
Joe Biden | 2018-01-01 | !Vice President
Mike Pence | 2018-01-01 | Vice President
Kamala Harris | 2022-01-01 | Vice President
Kamala Harris | 2019-01-01 | !Vice President
Dick Cheney | 2005-01-01 | Vice President
George W. Bush | 2005-01-01 | President
George W. Bush | 2010-01-01 | !President
Hillary Clinton | 2011-05-01 | Secretary of State
Hillary Clinton | 2015-05-01 | !Secretary of State
John Kerry | 2015-07-14 | Secretary of State
Rex Tillerson | 2017-04-09 | Secretary of State
Rex Tillerson | 2018-06-01 | !Secretary of State
Mike Pompeo | 2019-01-01 | Secretary of State
Antony Blinken | 2022-03-01 | Secretary of State
Colin Powell | 2003-02-05 | Secretary of State
Condoleezza Rice | 2007-01-01 | Secretary of State
James Mattis | 2017-04-09 | Defense Secretary
James Mattis | 2019-06-01 | !Defense Secretary
Lloyd Austin | 2022-03-01 | Defense Secretary
Nikki Haley | 2017-04-09 | Ambassador to the United Nations
Steven Mnuchin | 2018-01-01 | Treasury Secretary
Janet Yellen | 2022-01-01 | Treasury Secretary
Jeff Sessions | 2017-04-09 | Attorney General
Theresa May | 2017-04-09 | Prime Minister
Theresa May | 2013-01-01 | Home Secretary
Theresa May | 2013-01-01 | !Prime Minister
Theresa May | 2020-01-01 | !Prime Minister
David Cameron | 2013-01-01 | Prime Minister
David Cameron | 2017-04-09 | !Prime Minister
Gordon Brown | 2009-01-01 | Prime Minister
Gordon Brown | 2003-01-01 | Chancellor of the Exchequer
Gordon Brown | 2003-01-01 | !Prime Minister
Tony Blair | 2003-03-20 | Prime Minister
Tony Blair | 2008-01-01 | !Prime Minister
Keir Starmer | 2025-01-01 | Prime Minister
Keir Starmer | 2022-01-01 | !Prime Minister
Philip Hammond | 2015-01-01 | Foreign Secretary
William Hague | 2012-01-01 | Foreign Secretary
Jeremy Hunt | 2019-01-01 | Foreign Secretary
George Osborne | 2012-01-01 | Chancellor of the Exchequer
Sadiq Khan | 2018-01-01 | Mayor of London
Amber Rudd | 2017-04-09 | Home Secretary
Michael Fallon | 2017-04-09 | Defence Secretary
Ben Wallace | 2022-03-01 | Defence Secretary
Nicola Sturgeon | 2017-04-09 | First Minister
Emmanuel Macron | 2018-01-01 | President
Emmanuel Macron | 2017-04-09 | !President
François Hollande | 2017-04-09 | President
Nicolas Sarkozy | 2010-01-01 | President
Nicolas Sarkozy | 2013-01-01 | !President
Jacques Chirac | 2003-01-01 | President
Jean-Marc Ayrault | 2017-04-09 | Foreign Minister
Jean-Yves Le Drian | 2019-01-01 | Foreign Minister
Édouard Philippe | 2018-01-01 | Prime Minister
Angela Merkel | 2017-04-09 | Chancellor
Angela Merkel | 2022-06-01 | !Chancellor
Olaf Scholz | 2022-03-01 | Chancellor
Olaf Scholz | 2020-01-01 | !Chancellor
Friedrich Merz | 2025-10-01 | Chancellor
Friedrich Merz | 2024-01-01 | !Chancellor
Sigmar Gabriel | 2017-04-09 | Foreign Minister
Annalena Baerbock | 2022-03-01 | Foreign Minister
Ursula von der Leyen | 2017-04-09 | Defence Minister
Frank-Walter Steinmeier | 2018-01-01 | President
Silvio Berlusconi | 2009-01-01 | Prime Minister
Silvio Berlusconi | 2012-01-01 | !Prime Minister
Matteo Renzi | 2015-01-01 | Prime Minister
Paolo Gentiloni | 2017-04-09 | Prime Minister
Mario Draghi | 2022-01-01 | Prime Minister
Giorgia Meloni | 2025-01-01 | Prime Minister
Giorgia Meloni | 2021-01-01 | !Prime Minister
Sergio Mattarella | 2017-04-09 | President
Mariano Rajoy | 2017-04-09 | Prime Minister
Pedro Sánchez | 2020-01-01 | Prime Minister
Pedro Sánchez | 2017-04-09 | !Prime Minister
Justin Trudeau | 2017-04-09 | Prime Minister
Justin Trudeau | 2014-01-01 | !Prime Minister
Stephen Harper | 2010-01-01 | Prime Minister
Mark Carney | 2025-06-01 | Prime Minister
Chrystia Freeland | 2018-01-01 | Foreign Minister
Malcolm Turnbull | 2017-04-09 | Prime Minister
Tony Abbott | 2014-01-01 | Prime Minister
Julia Gillard | 2011-06-01 | Prime Minister
Scott Morrison | 2020-01-01 | Prime Minister
Scott Morrison | 2017-04-09 | !Prime Minister
Julie Bishop | 2017-04-09 | Foreign Minister
Jacinda Ardern | 2019-03-15 | Prime Minister
Jacinda Ardern | 2017-04-09 | !Prime Minister
John Key | 2012-01-01 | Prime Minister
Bill English | 2017-04-09 | Prime Minister
Shinzo Abe | 2017-04-09 | Prime Minister
Shinzo Abe | 2010-01-01 | !Prime Minister
Shinzo Abe | 2021-01-01 | !Prime Minister
Yoshihide Suga | 2021-01-01 | Prime Minister
Fumio Kishida | 2017-04-09 | Foreign Minister
Fumio Kishida | 2022-01-01 | Prime Minister
Junichiro Koizumi | 2003-01-01 | Prime Minister
Taro Aso | 2009-01-01 | Prime Minister
Xi Jinping | 2017-04-09 | President
Xi Jinping | 2010-01-01 | !President
Hu Jintao | 2010-01-01 | President
Hu Jintao | 2014-01-01 | !President
Li Keqiang | 2017-04-09 | Premier
Wang Yi | 2017-04-09 | Foreign Minister
Narendra Modi | 2017-04-09 | Prime Minister
Narendra Modi | 2013-01-01 | !Prime Minister
Manmohan Singh | 2010-01-01 | Prime Minister
Manmohan Singh | 2015-01-01 | !Prime Minister
Sushma Swaraj | 2017-04-09 | Foreign Minister
Imran Khan | 2020-01-01 | Prime Minister
Imran Khan | 2017-04-09 | !Prime Minister
Nawaz Sharif | 2017-04-09 | Prime Minister
Hamid Karzai | 2010-01-01 | President
Ashraf Ghani | 2017-04-09 | President
Ashraf Ghani | 2012-01-01 | !President
Moon Jae-in | 2018-01-01 | President
Moon Jae-in | 2017-04-09 | !President
Park Geun-hye | 2015-01-01 | President
Lee Myung-bak | 2010-01-01 | President
Yoon Suk-yeol | 2023-01-01 | President
Recep Tayyip Erdogan | 2017-04-09 | President
Recep Tayyip Erdogan | 2010-01-01 | Prime Minister
Recep Tayyip Erdogan | 2010-01-01 | !President
Abdullah Gul | 2010-01-01 | President
Mevlut Cavusoglu | 2017-04-09 | Foreign Minister
Benjamin Netanyahu | 2017-04-09 | Prime Minister
Benjamin Netanyahu | 2007-01-01 | !Prime Minister
Ehud Olmert | 2007-01-01 | Prime Minister
Ariel Sharon | 2003-01-01 | Prime Minister
Naftali Bennett | 2021-12-01 | Prime Minister
Mahmoud Abbas | 2017-04-09 | President
Abdel Fattah el-Sisi | 2017-04-09 | President
Abdel Fattah el-Sisi | 2010-01-01 | !President
Mohamed Morsi | 2013-01-01 | President
Mohamed Morsi | 2014-01-01 | !President
Hosni Mubarak | 2010-01-01 | President
Hosni Mubarak | 2012-01-01 | !President
Haider al-Abadi | 2017-04-09 | Prime Minister
Nouri al-Maliki | 2010-01-01 | Prime Minister
Nouri al-Maliki | 2016-01-01 | !Prime Minister
Volodymyr Zelensky | 2022-03-01 | President
Volodymyr Zelensky | 2018-01-01 | !President
Petro Poroshenko | 2017-04-09 | President
Petro Poroshenko | 2020-01-01 | !President
Viktor Yanukovych | 2012-01-01 | President
Viktor Yanukovych | 2015-01-01 | !President
Viktor Yushchenko | 2008-01-01 | President
Yulia Tymoshenko | 2009-01-01 | Prime Minister
Alexander Lukashenko | 2017-04-09 | President
Mikheil Saakashvili | 2008-08-08 | President
Nikol Pashinyan | 2020-10-01 | Prime Minister
Viktor Orban | 2017-04-09 | Prime Minister
Viktor Orban | 2005-01-01 | !Prime Minister
Andrzej Duda | 2017-04-09 | President
Beata Szydlo | 2017-04-09 | Prime Minister
Donald Tusk | 2010-01-01 | Prime Minister
Donald Tusk | 2017-04-09 | !Prime Minister
Alexis Tsipras | 2017-04-09 | Prime Minister
Alexis Tsipras | 2014-01-01 | !Prime Minister
Mark Rutte | 2017-04-09 | Prime Minister
Mark Rutte | 2009-01-01 | !Prime Minister
Erna Solberg | 2017-04-09 | Prime Minister
Stefan Löfven | 2017-04-09 | Prime Minister
Leo Varadkar | 2018-01-01 | Taoiseach
Enda Kenny | 2017-04-09 | Taoiseach
Nicolás Maduro | 2017-04-09 | President
Hugo Chávez | 2010-01-01 | President
Hugo Chávez | 2014-01-01 | !President
Dilma Rousseff | 2014-01-01 | President
Dilma Rousseff | 2017-04-09 | !President
Michel Temer | 2017-04-09 | President
Jair Bolsonaro | 2020-01-01 | President
Jair Bolsonaro | 2018-01-01 | !President
Mauricio Macri | 2017-04-09 | President
Enrique Peña Nieto | 2017-04-09 | President
Enrique Peña Nieto | 2019-01-01 | !President
Jacob Zuma | 2017-04-09 | President
Jacob Zuma | 2019-01-01 | !President
Cyril Ramaphosa | 2019-01-01 | President
Cyril Ramaphosa | 2012-01-01 | !President
Muhammadu Buhari | 2017-04-09 | President
Goodluck Jonathan | 2013-01-01 | President
Robert Mugabe | 2017-04-09 | President
Robert Mugabe | 2018-01-01 | !President
Rodrigo Duterte | 2017-04-09 | President
Rodrigo Duterte | 2015-01-01 | !President
Joko Widodo | 2017-04-09 | President
Ban Ki-moon | 2010-01-01 | Secretary-General of the United Nations
Ban Ki-moon | 2017-04-09 | !Secretary-General of the United Nations
António Guterres | 2017-04-09 | Secretary-General of the United Nations
Kofi Annan | 2003-01-01 | Secretary-General of the United Nations
Vladimir Putin | 2017-04-09 | !Prime Minister
Sergei Shoigu | 2011-01-01 | !Defence Minister
Rex Tillerson | 2016-06-01 | !Secretary of State
Mike Pompeo | 2017-04-09 | !Secretary of State
Hillary Clinton | 2008-01-01 | !Secretary of State
Kamala Harris | 2019-06-01 | !President
Theresa May | 2017-04-09 | !Home Secretary
Keir Starmer | 2017-04-09 | !Prime Minister
Sadiq Khan | 2015-01-01 | !Mayor of London
Nicolas Sarkozy | 2006-01-01 | !President
Emmanuel Macron | 2015-06-01 | !Prime Minister
Angela Merkel | 2004-01-01 | !Chancellor
Sigmar Gabriel | 2019-01-01 | !Foreign Minister
Mark Carney | 2017-04-09 | !Prime Minister
Xi Jinping | 2017-04-09 | !Premier
Narendra Modi | 2017-04-09 | !President
Keir Starmer | 2025-03-01 | Prime Minister
Keir Starmer | 2026-08-01 | !Prime Minister
Andy Burnham | 2026-07-20 | Prime Minister
Andy Burnham | 2026-07-01 | !Prime Minister
Denys Shmyhal | 2025-09-01 | Defence Minister
Denys Shmyhal | 2026-02-01 | !Defence Minister
Mykhailo Fedorov | 2026-01-14 | Defence Minister
Israel Katz | 2024-06-01 | Foreign Minister
Israel Katz | 2025-01-01 | !Foreign Minister
Penny Wong | 2025-01-01 | Foreign Minister
Penny Wong | 2022-01-01 | !Foreign Minister
Tulsi Gabbard | 2025-02-12 | Director of National Intelligence
Tulsi Gabbard | 2025-01-01 | !Director of National Intelligence
Bart De Wever | 2025-02-05 | Prime Minister
Bart De Wever | 2024-12-01 | !Prime Minister
Zohran Mamdani | 2026-01-01 | Mayor of New York
Hossein Amirabdollahian | 2024-01-01 | Foreign Minister
Hossein Amirabdollahian | 2024-06-01 | !Foreign Minister
Giorgia Meloni | 2024-01-01 | Prime Minister
Marco Rubio | 2015-06-01 | Senator
Marco Rubio | 2025-06-01 | Secretary of State
Marco Rubio | 2015-06-01 | !Secretary of State
Karoline Leavitt | 2025-03-01 | Press Secretary
Karoline Leavitt | 2024-06-01 | !Press Secretary
Ishaq Dar | 2024-03-11 | Foreign Minister
Ishaq Dar | 2023-01-01 | !Foreign Minister
Ajay Banga | 2023-06-05 | President of the World Bank
Ajay Banga | 2023-05-01 | !President of the World Bank
Álvaro Uribe | 2005-01-01 | President
Álvaro Uribe | 2011-01-01 | !President
Alejandro Toledo | 2003-01-01 | President
Alan García | 2009-01-01 | President
Alan García | 2012-01-01 | !President
Martín Vizcarra | 2019-06-01 | President
Martín Vizcarra | 2021-01-01 | !President
Manuel Merino | 2020-11-12 | President
Manuel Merino | 2020-11-20 | !President
Levy Mwanawasa | 2005-01-01 | President
Rupiah Banda | 2010-01-01 | President
Michael Sata | 2013-01-01 | President
Michael Sata | 2011-01-01 | !President
Qaboos bin Said | 2011-01-01 | Sultan
Qaboos bin Said | 2020-06-01 | !Sultan
Marc Ravalomanana | 2005-01-01 | President
Marc Ravalomanana | 2010-01-01 | !President
Miguel Ángel Moratinos | 2008-01-01 | Foreign Minister
Miguel Ángel Moratinos | 2011-01-01 | !Foreign Minister
Celso Amorim | 2007-01-01 | Foreign Minister
Celso Amorim | 2002-01-01 | !Foreign Minister
Tang Jiaxuan | 2001-06-01 | Foreign Minister
Li Zhaoxing | 2005-01-01 | Foreign Minister
Li Zhaoxing | 2008-01-01 | !Foreign Minister
Jean-Claude Trichet | 2008-09-15 | ECB President
Mario Draghi | 2012-07-26 | ECB President
Mario Draghi | 2020-01-01 | !ECB President
Christine Lagarde | 2022-01-01 | ECB President
Christine Lagarde | 2015-01-01 | !ECB President
Anders Fogh Rasmussen | 2011-03-31 | NATO Secretary General
Anders Fogh Rasmussen | 2015-01-01 | !NATO Secretary General
Jaap de Hoop Scheffer | 2008-08-10 | NATO Secretary General
Dominique Strauss-Kahn | 2010-05-10 | IMF Managing Director
Dominique Strauss-Kahn | 2012-01-01 | !IMF Managing Director
Fatou Bensouda | 2018-01-01 | ICC Prosecutor
Fatou Bensouda | 2022-01-01 | !ICC Prosecutor
Luis Moreno Ocampo | 2013-01-01 | !ICC Prosecutor
John Ratcliffe | 2025-01-23 | Director of the CIA
John Ratcliffe | 2024-06-01 | !Director of the CIA
Kazuo Ueda | 2023-04-09 | Governor of the Bank of Japan
Axel Weber | 2008-01-01 | Bundesbank President
Axel Weber | 2012-01-01 | !Bundesbank President
Herzi Halevi | 2024-06-01 | Chief of the General Staff
Herzi Halevi | 2025-06-01 | !Chief of the General Staff
Oleksandr Syrskyi | 2024-02-09 | Commander-in-Chief
Valery Zaluzhnyi | 2023-06-01 | Commander-in-Chief
Valery Zaluzhnyi | 2024-03-01 | !Commander-in-Chief
Tony Radakin | 2023-01-01 | Chief of the Defence Staff
Tony Radakin | 2025-12-01 | !Chief of the Defence Staff
Hossein Salami | 2022-01-01 | Commander-in-chief of the Revolutionary Guard
Hossein Salami | 2025-07-01 | !Commander-in-chief of the Revolutionary Guard
Jeremy Corbyn | 2018-01-01 | Labour leader
Jeremy Corbyn | 2021-01-01 | !Labour leader
Kemi Badenoch | 2024-11-02 | Conservative leader
Kemi Badenoch | 2023-01-01 | !Conservative leader
Rob Jetten | 2026-02-23 | Prime Minister
Rob Jetten | 2025-01-01 | !Prime Minister
José Antonio Kast | 2026-04-01 | President
José Antonio Kast | 2025-06-01 | !President
`;
