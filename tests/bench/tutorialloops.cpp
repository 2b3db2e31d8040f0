// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tutorialloops.h"

#include <QList>

#include <algorithm>

namespace rollcall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *okta = R"(
import sys, requests
users = []
session = requests.Session()
session.headers["Authorization"] = "SSWS " + sys.argv[2]
url = sys.argv[1] + "/api/v1/users?limit=200"
while url:
    answer = session.get(url)
    answer.raise_for_status()
    users.extend(answer.json())
    url = answer.links.get("next", {}).get("url")
print(len(users))
)";

constexpr const char *entra = R"(
import sys, requests
users = []
session = requests.Session()
session.headers["Authorization"] = "Bearer " + sys.argv[2]
url = (sys.argv[1] + "/v1.0/users?$top=999&$select=id,userPrincipalName,displayName,givenName,surname,mail,"
       "accountEnabled,createdDateTime,mobilePhone,jobTitle,department,companyName,employeeId,city,state,country")
while url:
    answer = session.get(url)
    answer.raise_for_status()
    page = answer.json()
    users.extend(page["value"])
    url = page.get("@odata.nextLink")
print(len(users))
)";

constexpr const char *jumpCloud = R"(
import sys, requests
users = []
session = requests.Session()
session.headers["x-api-key"] = sys.argv[2]
while True:
    answer = session.get(sys.argv[1] + "/api/systemusers",
                         params={"limit": 100, "skip": len(users), "sort": "_id"})
    answer.raise_for_status()
    page = answer.json()
    users.extend(page["results"])
    if len(users) >= page["totalCount"]:
        break
print(len(users))
)";

constexpr const char *oneLogin = R"(
import sys, requests
from urllib.parse import unquote
users = []
session = requests.Session()
session.headers["Authorization"] = "bearer " + sys.argv[2]
parameters = {"limit": 50, "fields": "id,username,email,firstname,lastname,status,state,phone,"
              "title,department,company,created_at,updated_at,last_login,custom_attributes"}
while parameters:
    answer = session.get(sys.argv[1] + "/api/2/users", params=parameters)
    answer.raise_for_status()
    users.extend(answer.json())
    cursor = answer.headers.get("After-Cursor")
    parameters = {"cursor": unquote(cursor)} if cursor else None
print(len(users))
)";

constexpr const char *merge = R"(
import sys, requests
users = []
session = requests.Session()
session.headers["Authorization"] = "Bearer " + sys.argv[2]
session.headers["X-Account-Token"] = sys.argv[2]
parameters = {"page_size": 100}
while parameters:
    answer = session.get(sys.argv[1] + "/api/hris/v1/employees", params=parameters)
    answer.raise_for_status()
    page = answer.json()
    users.extend(page["results"])
    parameters = {"page_size": 100, "cursor": page["next"]} if page["next"] else None
print(len(users))
)";

constexpr const char *scim = R"(
import sys, requests
users = []
session = requests.Session()
session.headers["Authorization"] = "Bearer " + sys.argv[2]
while True:
    answer = session.get(sys.argv[1] + "/Users", params={"startIndex": len(users) + 1, "count": 100})
    answer.raise_for_status()
    page = answer.json()
    users.extend(page.get("Resources", []))
    if len(users) >= page["totalResults"]:
        break
print(len(users))
)";

} // namespace

const TutorialLoop *tutorialLoopOf(const QString &provider)
{
    static const QList<TutorialLoop> loops{
        {u"okta"_s, u"apiToken"_s, {u"token"_s}, {}, okta},
        {u"entra"_s, u"accessToken"_s, {u"token"_s}, {}, entra},
        {u"jumpcloud"_s, u"apiKey"_s, {u"api-key"_s}, {}, jumpCloud},
        {u"onelogin"_s, u"accessToken"_s, {u"token"_s}, {}, oneLogin},
        {u"merge"_s, u"apiKey"_s, {u"api-key"_s, u"account-token"_s}, {}, merge},
        {u"scim"_s, u"bearer"_s, {u"token"_s}, u"/scim/v2"_s, scim},
    };
    const auto found = std::ranges::find(loops, provider, &TutorialLoop::provider);
    return found == loops.end() ? nullptr : &*found;
}

} // namespace rollcall::bench
