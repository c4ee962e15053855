# Drafted by machine; not yet reviewed by a speaker.
# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Plătiți: { $what }
pay-page-council = { $council }
pay-page-line-what = Pentru ce
pay-page-line-account = Numărul de pe factură sau înștiințare
pay-page-line-amount = Suma
pay-page-line-reference = Referința noastră
pay-page-line-receipt = Numărul chitanței
pay-page-line-date = Plătit la
pay-page-line-refunded = Trimis înapoi pe card
pay-page-account-ending = se termină în { $end }
pay-page-check = Verificați dacă totul este corect înainte de a continua.
pay-page-secure = Datele cardului se dau pe pagina următoare și numai acolo. Nu le cerem niciodată în chat, prin SMS sau prin e-mail.
pay-page-language = Pagina următoare este în engleză. Cere numărul cardului, data la care expiră, cele 3 cifre de pe spate și adresa cardului.
pay-page-continue = Continuați și plătiți { $amount }
pay-page-again = Încercați din nou să plătiți { $amount }
pay-page-cannot = Dacă nu puteți plăti, nu trebuie să o faceți acum. Spuneți-ne în chat sau sunați la { $phone }, { $hours }. Vă putem ajuta.
pay-page-back = Înapoi la chat
pay-page-check-again = Verificați din nou

pay-page-not-finished = Nu ați terminat plata. Încă nu s-au luat bani.
pay-page-declined = Cardul nu a fost acceptat. Nu s-au luat bani. Puteți încerca din nou sau folosi alt card.
pay-page-expired = Pagina a fost lăsată deschisă prea mult și s-a închis. Nu s-au luat bani. Puteți încerca din nou.
pay-page-cancelled = Ați oprit înainte de plată. Nu s-au luat bani. Încă puteți plăti.
pay-page-error = Ne pare rău, ceva nu a mers la verificarea cardului. Nu avem nicio plată. Puteți încerca din nou.

pay-page-paid-title = Plata a fost primită
pay-page-paid = Am primit plata: { $amount }, { $what }. Păstrați referința sau tipăriți această pagină.
pay-page-refunded = O parte sau toată suma a fost trimisă înapoi pe card. Băncile o arată în cel mult 6 zile.
pay-page-pending-title = Așteptăm un răspuns
pay-page-pending = Datele cardului au fost trimise. Încă nu știm dacă plata a reușit. Nu plătiți din nou.
pay-page-ended-title = Acest link s-a încheiat
pay-page-ended = Prin acest link nu se mai poate plăti. Pentru plată, cereți în chat unul nou sau sunați la { $payment_phone }.
pay-page-unknown-title = Nu găsim această plată
pay-page-unknown = Verificați linkul. Dacă l-ați scris de mână, copiați-l din mesajul nostru. Puteți plăti și la { $payment_phone }.
pay-page-down-title = Plățile cu cardul nu merg acum
pay-page-down = Ne pare rău. Este vina noastră, nu a dumneavoastră. Nu s-au luat bani. Linkul este păstrat, încercați din nou peste câteva minute.
pay-page-down-call = Puteți plăti cu cardul și la { $payment_phone }, zi și noapte.
pay-page-busy-title = Această plată se deschide
pay-page-busy = Linkul se deschide în alt loc. Așteptați un minut, apoi încercați din nou.
pay-page-wrong-title = Ne pare rău, ceva nu a mers aici
pay-page-wrong = Această pagină nu a luat bani. Încercați din nou peste un minut sau sunați la { $phone }.

pay-page-sandbox = Aceasta este o probă. Nu se mișcă bani și nu se cere niciun card.
pay-sandbox-title = Probă: cum se termină această plată?
pay-sandbox-about = Această pagină ține locul paginii adevărate de plată. Aici spuneți ce se întâmplă. Nu se mișcă bani.
pay-sandbox-choose = Ce se întâmplă cu plata?
pay-sandbox-pays = Plata reușește
pay-sandbox-declined = Cardul este refuzat
pay-sandbox-cancelled = Plătitorul oprește
pay-sandbox-expired = Pagina este lăsată prea mult
pay-sandbox-error = Ceva se strică de cealaltă parte
pay-sandbox-waiting = Răspunsul nu vine încă
pay-sandbox-go = Continuați
pay-sandbox-none = Alegeți ce se întâmplă.
pay-sandbox-problem = Există o problemă
pay-sandbox-over-title = Această plată s-a încheiat
pay-sandbox-over = Nu se mai poate alege nimic pentru ea.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
