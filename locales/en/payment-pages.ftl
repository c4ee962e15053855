# The pages behind a pay link, and the sandbox's page. $what is the bill, $amount the sum, $team who answers.

pay-description = { $what }, { $council }
pay-page-title = Pay { $what }
pay-page-council = { $council }
pay-page-line-what = What it is for
pay-page-line-account = Number on the bill or notice
pay-page-line-amount = Amount
pay-page-line-reference = Our reference
pay-page-line-receipt = Receipt number
pay-page-line-date = Paid on
pay-page-line-refunded = Sent back to your card
pay-page-account-ending = ends in { $end }
pay-page-check = Check that this is right before you go on.
pay-page-secure =
    You give your card details on the next page, and only there. We never ask for them in a chat, by text or by email.
pay-page-language = The next page is in English. It asks for the card number, the date it ends, the 3 numbers on the back, and the address of the card.
pay-page-continue = Continue to pay { $amount }
pay-page-again = Try to pay { $amount } again
pay-page-cannot = If you cannot pay, you do not have to do it now. Tell us in the chat, or call { $phone }, { $hours }. We can help.
pay-page-back = Back to the chat
pay-page-check-again = Check again

pay-page-not-finished = You have not finished paying. No money was taken yet.
pay-page-declined = Your card was not accepted. No money was taken. You can try again, or use another card.
pay-page-expired = The page was left open for too long, so it ended. No money was taken. You can try again.
pay-page-cancelled = You stopped before you paid. No money was taken. You can still pay.
pay-page-error = Sorry, something went wrong where the card is checked. We have no payment from you. You can try again.

pay-page-paid-title = Payment received
pay-page-paid = We have your { $amount } for { $what }. Keep the reference, or print this page.
pay-page-refunded = Some or all of this was sent back to your card. Banks take up to 6 days to show it.
pay-page-pending-title = We are waiting for an answer
pay-page-pending = Your card details were sent. We do not know yet if the payment went through. Do not pay again.
pay-page-ended-title = This link has ended
pay-page-ended = No payment can be made by this link. To pay, ask in the chat for a new one, or call { $payment_phone }.
pay-page-unknown-title = We cannot find this payment
pay-page-unknown = Check the link. If you typed it in, copy it again from our message. You can also call { $payment_phone } to pay.
pay-page-down-title = Card payments are not working now
pay-page-down = Sorry. This is our fault and not yours. No money was taken. Your link is kept, so try it again in a few minutes.
pay-page-down-call = You can also pay by card on { $payment_phone }, day or night.
pay-page-busy-title = This payment is opening
pay-page-busy = The link is being opened in another place. Wait one minute, then try again.
pay-page-wrong-title = Sorry, something went wrong here
pay-page-wrong = No money was taken by this page. Try again in a minute, or call { $phone }.

pay-page-sandbox = This is a trial. No money moves, and no card is asked for.
pay-sandbox-title = Sandbox: how does this payment end?
pay-sandbox-about = This page stands in for the real page to pay. You say here what happens. No money moves.
pay-sandbox-choose = What happens with the payment?
pay-sandbox-pays = The payment goes through
pay-sandbox-declined = The card is declined
pay-sandbox-cancelled = The payer stops
pay-sandbox-expired = The page is left for too long
pay-sandbox-error = Something breaks on the other side
pay-sandbox-waiting = The answer does not come yet
pay-sandbox-go = Go on
pay-sandbox-none = Choose what happens.
pay-sandbox-problem = There is a problem
pay-sandbox-over-title = This payment has ended
pay-sandbox-over = Nothing more can be chosen for it.

# Values alone.

pay-date = { $date }
pay-sum = { $sum }
