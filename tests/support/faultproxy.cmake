# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(rollcall_faultproxy STATIC
    ${CMAKE_CURRENT_LIST_DIR}/faultproxy.cpp ${CMAKE_CURRENT_LIST_DIR}/faultproxy.h
    ${CMAKE_CURRENT_LIST_DIR}/wirefault.cpp ${CMAKE_CURRENT_LIST_DIR}/wirefault.h)
target_link_libraries(rollcall_faultproxy PUBLIC rollcall_flags Qt6::Network)
target_include_directories(rollcall_faultproxy PUBLIC ${PROJECT_SOURCE_DIR}/tests)
