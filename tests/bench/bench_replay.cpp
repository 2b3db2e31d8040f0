// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_replay USERS [LATENCY_MS]: a server of pages that were made beforehand, so that no
// benchmark of a client waits for its server. Says its address, then answers until standard input
// is closed. A thread a connection, plain sockets, nothing but GET /api/v1/users[...after=N].
#include "benchpeople.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace rollcall;

namespace {

std::vector<std::string> makeAnswers(std::uint32_t users, std::uint16_t port)
{
    std::vector<std::string> answers;
    for (std::uint32_t first = 0; first < users; first += bench::usersPerPage) {
        const std::uint32_t end = std::min(first + bench::usersPerPage, users);
        const QByteArray body = bench::page(first, end - first);
        QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n";
        if (end < users) {
            answer += "Link: <http://127.0.0.1:" + QByteArray::number(port)
                + "/api/v1/users?limit=200&after=" + QByteArray::number(end)
                + ">; rel=\"next\"\r\n";
        }
        answer += "\r\n" + body;
        answers.push_back(answer.toStdString());
    }
    return answers;
}

//! False: the other side went away.
bool sendAll(int connection, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::size_t pageAskedFor(std::string_view head)
{
    constexpr std::string_view key = "after=";
    const std::size_t place = head.substr(0, head.find("\r\n")).find(key);
    std::uint32_t first = 0;
    if (place != head.npos)
        std::from_chars(head.data() + place + key.size(), head.data() + head.size(), first);
    return first / bench::usersPerPage;
}

void serve(int connection, const std::vector<std::string> &answers,
           std::chrono::milliseconds latency)
{
    const int on = 1;
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string received;
    char buffer[16'384];
    for (ssize_t count = 0; (count = recv(connection, buffer, sizeof buffer, 0)) > 0;) {
        received.append(buffer, static_cast<std::size_t>(count));
        for (std::size_t end = 0; (end = received.find("\r\n\r\n")) != received.npos;) {
            const std::size_t page = pageAskedFor(received);
            received.erase(0, end + 4);
            if (latency.count() > 0)
                std::this_thread::sleep_for(latency);
            if (page >= answers.size() || !sendAll(connection, answers[page])) {
                close(connection);
                return;
            }
        }
    }
    close(connection);
}

} // namespace

int main(int argc, char **argv)
{
    const auto users = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000U;
    const std::chrono::milliseconds latency(argc > 2 ? QByteArray(argv[2]).toInt() : 0);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, plain, size) != 0 || listen(listener, 16) != 0
        || getsockname(listener, plain, &size) != 0) {
        std::perror("bench_replay");
        return 1;
    }
    const auto answers = makeAnswers(users, ntohs(address.sin_port));
    std::printf("http://127.0.0.1:%d\n", int(ntohs(address.sin_port)));
    std::fflush(stdout);
    std::thread([&] {
        for (int connection = 0; (connection = accept(listener, nullptr, nullptr)) >= 0;)
            std::thread(serve, connection, std::cref(answers), latency).detach();
    }).detach();
    char ignored = 0;
    while (read(STDIN_FILENO, &ignored, 1) > 0) { }
    std::_Exit(0); // the threads still read what would be torn down
}
